import type { Touchpoint } from '@/lib/core/touchpoints';

/** Owned is a full square, paid a half one, earned a hollow one; decoration beside the word. */
export function OwnershipSign({ ownership }: { ownership: Touchpoint['ownership'] }) {
  return (
    <svg className="ty" viewBox="0 0 10 10" aria-hidden="true">
      <rect x="1" y="1" width="8" height="8" />
      {ownership === 'owned' && <path d="M1 1h8v8H1z" />}
      {ownership === 'paid' && <path d="M1 9L9 1v8z" />}
    </svg>
  );
}
