const columns = 6;

/** Keys for walking the heat map: from field to field as it is drawn, wide or with the steps as rows; the edges are the end. */
export function walkHeatmap(event: KeyboardEvent) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const from = event.target instanceof Element ? event.target.closest('.hm a') : null;
  const links = [...(from?.closest('.hm')?.querySelectorAll<HTMLElement>('tbody a') ?? [])];
  const at = links.indexOf(from as HTMLElement);
  const to = at < 0 ? null : target(event.key, at, isTransposed(links));
  if (to === null) return;
  event.preventDefault();
  links[to]?.focus();
}

const isTransposed = ([first, beside]: readonly HTMLElement[]) =>
  first !== undefined && beside !== undefined && first.offsetParent !== null
    ? beside.getBoundingClientRect().top > first.getBoundingClientRect().top
    : false;

type Walk = readonly [rows: number, columns: number];

const walks: Readonly<Record<string, Walk>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -columns],
  End: [0, columns],
};

function target(key: string, at: number, transposed: boolean): number | null {
  const walk = walks[key];
  if (!walk) return null;
  const [down, right] = transposed ? [walk[1], walk[0]] : walk;
  const row = clamp(Math.floor(at / columns) + down, 3);
  return row * columns + clamp((at % columns) + right, columns - 1);
}

const clamp = (value: number, highest: number) => Math.min(Math.max(value, 0), highest);
