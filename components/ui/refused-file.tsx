import type { ReactNode } from 'react';
import { Icon } from './icon';

interface RefusedFileProps {
  /** What was refused, and how often. */
  readonly title: string;
  readonly problems: readonly ReactNode[];
  /** How many more there are than are listed. */
  readonly more: string | null;
  /** What can be done now. */
  readonly text: string;
}

/** Why nothing was taken from a file: every place that does not fit, in a box that takes the focus. */
export function RefusedFile({ title, problems, more, text }: RefusedFileProps) {
  return (
    <div
      className="sum mt-5"
      role="alert"
      tabIndex={-1}
      aria-labelledby="sum-title"
      data-autofocus=""
    >
      <h2 className="h-21" id="sum-title">
        <Icon name="warning" />
        <a href="#file">{title}</a>
      </h2>
      <ul id="problems">
        {problems.map((problem, i) => (
          // A list that is never rearranged.
          <li key={i}>{problem}</li>
        ))}
        {more !== null && <li>{more}</li>}
      </ul>
      <p className="mt-3">{text}</p>
    </div>
  );
}
