/** From how many items on all of them having one place is no explanation. */
const few = 10;

/**
 * Where a list leaves an order that is only like that of a number, such as the time of creation is like an id: items
 * that have one place, made at one moment, may come in any order among themselves, so a run the other way is no fault as
 * long as it keeps its place among the others. The index of an item that is out of place; -1 when none is.
 */
export function findLikeDisorder(values: readonly unknown[], descending: boolean): number {
  const numbers = values.map((value) => (descending ? -Number(value) : Number(value)));
  let greatestBefore = Number.NEGATIVE_INFINITY;
  let start = 0;
  let runs = 0;
  while (start < numbers.length) {
    let end = start;
    while (end + 1 < numbers.length && at(numbers, end + 1) < at(numbers, end)) end += 1;
    // Within a run the numbers fall, so its last is its least.
    if (at(numbers, end) <= greatestBefore) return end;
    greatestBefore = at(numbers, start);
    start = end + 1;
    runs += 1;
  }
  return runs === 1 && numbers.length >= few ? 1 : -1;
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Number.NaN;
}
