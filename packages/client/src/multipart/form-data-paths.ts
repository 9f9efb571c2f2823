import type { paths } from '@drata-connections/types';

type WithFormData<Operation> = Operation extends {
  requestBody: { content: { 'multipart/form-data': infer Body } };
}
  ? Omit<Operation, 'requestBody'> & {
      requestBody: { content: { 'multipart/form-data': Body | FormData } };
    }
  : Operation;

/** The contract's `paths`, in which every `multipart/form-data` body may also be a ready-made `FormData`. */
export type FormDataPaths = {
  [Path in keyof paths]: {
    [Method in keyof paths[Path]]: WithFormData<paths[Path][Method]>;
  };
};
