/** A line of a difference: one that stays, goes or comes. */
export interface DiffLine {
  readonly kind: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * The difference between two short texts by lines, by their longest common part. Takes time and room in the product of
 * their numbers of lines.
 */
export function lineDiff(before: string, after: string): DiffLine[] {
  const a = before.replace(/\n$/, '').split('\n');
  const b = after.replace(/\n$/, '').split('\n');
  const common = commonLengths(a, b);
  const lengthAt = (i: number, j: number) => common[i]?.[j] ?? 0;
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      lines.push({ kind: ' ', text: left });
      i++;
      j++;
    } else if (left !== undefined && lengthAt(i + 1, j) >= lengthAt(i, j + 1)) {
      lines.push({ kind: '-', text: left });
      i++;
    } else {
      lines.push({ kind: '+', text: right ?? '' });
      j++;
    }
  }
  return lines;
}

/** How many lines the rest of one text from each line on has in common with the rest of the other. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [below, right, diagonal] = [
        table[i + 1]?.[j],
        table[i]?.[j + 1],
        table[i + 1]?.[j + 1],
      ];
      const row = table[i];
      if (row === undefined) continue;
      row[j] = a[i] === b[j] ? (diagonal ?? 0) + 1 : Math.max(below ?? 0, right ?? 0);
    }
  }
  return table;
}
