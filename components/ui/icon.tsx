const shapes = {
  arrow: 'M2 8h11M9 4l4 4-4 4',
  back: 'M14 8H3M7 4L3 8l4 4',
  check: 'M2.5 8.5l3.5 3.5 7.5-8',
  copy: 'M5 5h8.5v9H5zM2.5 11V2H10',
  download: 'M8 2v8M4.5 6.5L8 10l3.5-3.5M2 13.5h12',
  external: 'M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5',
  lock: 'M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 015 0V7',
  menu: 'M2 5h12M2 11h12',
  offline:
    'M2 2l12 12M8 12.2v.1M5.2 9.4a4 4 0 014.3-.9M2.6 6.8A8 8 0 015 5.2M8 4.4c2.1 0 4 .9 5.4 2.4',
  page: 'M3 2h7l3 3v9H3zM5.5 7h5M5.5 10h5',
  plus: 'M8 3v10M3 8h10',
  sort: 'M5 3v10M2.5 10.5L5 13l2.5-2.5M11 13V3M8.5 5.5L11 3l2.5 2.5',
  theme: 'M8 2v12M8 14A6 6 0 108 2a6 6 0 000 12z',
  warning: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 11.6v.9',
} as const;

export type IconName = keyof typeof shapes;

/** A 16 px line drawing; decoration only, the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
