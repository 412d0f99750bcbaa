/** When it was started (milliseconds since the epoch) or `null` while it stands, and what had passed before. */
interface Clock {
  readonly since: number | null;
  readonly passed: number;
}

const still: Clock = { since: null, passed: 0 };

/** `29:05`; past the time `+0:12`. */
export function clockFace(secondsLeft: number): string {
  const seconds = Math.abs(secondsLeft);
  const face = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return secondsLeft < 0 ? `+${face}` : face;
}

function read(name: string): Clock {
  try {
    const { since, passed } = JSON.parse(sessionStorage.getItem(name) ?? '') as Clock;
    const isClock = Number.isFinite(passed) && (since === null || Number.isFinite(since));
    return isClock ? { since, passed } : still;
  } catch {
    return still;
  }
}

function write(name: string, clock: Clock) {
  try {
    sessionStorage.setItem(name, JSON.stringify(clock));
  } catch {
    // A browser that keeps nothing still counts on this page.
  }
}

/** The clock of one talk: it goes on while people look at another page, and ends nothing. */
export function runTimer(root: HTMLElement) {
  const name = `clock ${location.pathname.split('/')[3] ?? ''} ${root.dataset.timer ?? ''}`;
  const minutes = Number(root.dataset.minutes);
  const part = <T extends HTMLElement>(key: string) => root.querySelector<T>(`[data-${key}]`);
  const [face, over, reset] = [part('clock'), part('over'), part<HTMLButtonElement>('reset')];
  const toggle = part<HTMLButtonElement>('toggle');
  if (!face || !toggle) return;
  const start = toggle.textContent ?? '';
  let clock = read(name);
  let ticking: ReturnType<typeof setInterval> | undefined;

  const show = () => {
    const passed = clock.passed + (clock.since === null ? 0 : Date.now() - clock.since);
    const left = minutes * 60 - Math.floor(passed / 1_000);
    face.textContent = clockFace(left);
    if (over) over.hidden = left >= 0;
    if (reset) reset.hidden = passed === 0;
    toggle.textContent = clock.since === null ? start : (toggle.dataset.pause ?? start);
    markStage(passed === 0 ? null : passed / 60_000);
  };
  const set = (next: Clock) => {
    clock = next;
    write(name, clock);
    clearInterval(ticking);
    if (clock.since !== null) ticking = setInterval(show, 500);
    show();
  };

  toggle.addEventListener('click', () =>
    set(
      clock.since === null
        ? { ...clock, since: Date.now() }
        : { since: null, passed: clock.passed + Date.now() - clock.since },
    ),
  );
  reset?.addEventListener('click', () => set(still));
  set(clock);
}

/** The stage in which the talk is by the clock; after the last one, the last. */
function markStage(minutes: number | null) {
  let ends = 0;
  const stages = [...document.querySelectorAll<HTMLElement>('[data-stage]')];
  const current = stages.find((stage) => {
    ends += Number(stage.dataset.stage);
    return minutes !== null && minutes < ends;
  });
  for (const stage of stages)
    stage.toggleAttribute('data-now', minutes !== null && stage === (current ?? stages.at(-1)));
}
