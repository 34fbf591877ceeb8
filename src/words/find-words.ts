/** What finding in the texts says. */
const figure = (count: number): string => count.toLocaleString('en');

export const findWords = {
  open: 'Find in both texts',
  label: 'Find in both texts',
  field: 'Words to find',
  next: 'Next place',
  previous: 'Previous place',
  close: 'Stop finding',
  none: 'Not found in either text',
  /** `at` 0: none was gone to yet. */
  count: (at: number, of: number, more: boolean) =>
    `${at === 0 ? '' : `${figure(at)} of `}${figure(of)}${more ? ' and more' : ''}${at === 0 ? (of === 1 ? ' place' : ' places') : ''}`,
  sides: (nl: number, en: number) => `${figure(nl)} left, ${figure(en)} right`,
  place: (at: number, of: number) => `Found: place ${figure(at)} of ${figure(of)}.`,
  wrapped: {
    start: 'Last place reached; back at the first one.',
    end: 'First place reached; at the last one.',
  },
};

/** What "only the differences" says. */
export const onlyWords = {
  switch: 'Only differences',
  title: 'Fold away the rows in which nothing differs',
  fold: (count: number) => `… ${figure(count)} rows the same`,
  folded: (count: number) =>
    count === 0
      ? 'Nothing to fold: every row differs or stands beside one that does.'
      : `${figure(count)} rows in which nothing differs folded away.`,
  unfold: (count: number) => `Show ${figure(count)} rows in which nothing differs`,
};
