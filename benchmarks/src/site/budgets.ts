/** What a page of the documentation may cost. */
export interface Budget {
  readonly what: string;
  /** The page, below the root of the site. */
  readonly address: string;
  readonly measure: 'weight' | 'first-finding';
  /** KiB as sent with gzip, or milliseconds. */
  readonly most: number;
}

/** Something that was measured against its budget. */
export interface SiteFigure {
  readonly budget: Budget;
  readonly value: number;
}

/** The fonts, 77 KB of each page's first visit, are in them. */
export const budgets: readonly Budget[] = [
  { what: 'front page', address: '', measure: 'weight', most: 120 },
  { what: 'page of a rule', address: 'rules/unknown-field/', measure: 'weight', most: 120 },
  { what: 'playground, with the linter', address: 'playground/', measure: 'weight', most: 500 },
  {
    what: 'playground, from the click to the first finding',
    address: 'playground/',
    measure: 'first-finding',
    most: 2000,
  },
];

/** Whether a figure keeps to its budget. */
export function isKept({ budget, value }: SiteFigure): boolean {
  return value <= budget.most;
}
