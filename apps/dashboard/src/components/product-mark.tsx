import type { FC } from 'hono/jsx';
import { nameProduct } from '../wording/name-product.js';

const hues = 6;

/** A tile with the first letter of a product; the same product always has the same colour. */
export const ProductMark: FC<{ readonly clientType: string }> = ({ clientType }) => {
  const sum = Array.from(clientType, (character) => character.charCodeAt(0)).reduce(
    (a, b) => a + b,
    0,
  );
  return (
    <span class={`product-mark hue-${sum % hues}`} aria-hidden="true">
      {nameProduct(clientType).slice(0, 1)}
    </span>
  );
};
