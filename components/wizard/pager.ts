/** Shows one place of the section at a time: its introduction or one question. Moving adds nothing to the browser's history. */
export class Pager {
  private readonly places: readonly HTMLElement[];
  private readonly words: readonly HTMLElement[];
  private at: number;

  constructor(private readonly root: HTMLElement) {
    this.places = [...root.querySelectorAll<HTMLElement>('[data-intro], [data-question]')];
    this.words = [...root.querySelectorAll<HTMLElement>('.bar [data-next] > span')];
    this.at = Math.max(
      0,
      this.places.findIndex((place) => place.hasAttribute('data-current')),
    );
  }

  get item() {
    return this.places[this.at]?.dataset.question ?? null;
  }

  get isFirst() {
    return this.at === 0;
  }

  /** "Frage 32 von 54" for an item of this page. */
  nameOf(item: string) {
    return this.places.find(({ dataset }) => dataset.question === item)?.dataset.progress;
  }

  /** False at either end. */
  move(by: 1 | -1) {
    return this.goTo(this.at + by);
  }

  /** Back to the question of an item of this page. */
  show(item: string) {
    return this.goTo(this.places.findIndex(({ dataset }) => dataset.question === item));
  }

  private goTo(at: number) {
    const place = this.places[at];
    if (!place) return false;
    this.at = at;
    for (const each of this.places) each.toggleAttribute('data-current', each === place);
    this.describe();
    const announcement = this.root.querySelector('[data-announce]');
    if (announcement) announcement.textContent = place.dataset.progress ?? '';
    scrollTo(0, 0);
    place.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
    return true;
  }

  /** Title, address, language links, marker and the words on the way onward follow the place. */
  describe() {
    const isLast = this.at === this.places.length - 1;
    document.title = `${this.places[this.at]?.dataset.progress} – ${this.root.dataset.product}`;
    for (const each of this.words) each.hidden = each.hasAttribute('data-onward') !== isLast;
    history.replaceState(history.state, '', this.here(location.href));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
      link.href = this.here(link.href);
    const sector = this.root.querySelector('[data-lap]');
    if (sector) markShare(sector, 'x-', Math.max(0, this.at - 1) / (this.places.length - 1), 100);
  }

  private here(address: string) {
    const url = new URL(address, location.href);
    url.hash = '';
    url.search = this.item === null ? '' : `?item=${this.item}`;
    return url.href;
  }
}

/** A share as a class, in steps of a twentieth: the security policy forbids styles in the page. */
export function markShare(element: Element, prefix: string, share: number, whole: number) {
  element.classList.remove(...[...element.classList].filter((name) => name.startsWith(prefix)));
  element.classList.add(`${prefix}${(Math.round(share * 20) * whole) / 20}`);
}
