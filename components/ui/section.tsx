import type { ReactNode } from 'react';

type SectionProps = { id: string; title: string; text?: string; children: ReactNode };

/** One topic: its name in the index column, the content beside it. */
export function Section({ id, title, text, children }: SectionProps) {
  return (
    <section className="sec g" id={id} aria-labelledby={`${id}-title`}>
      <div className="c1-3 sec-h">
        <h2 id={`${id}-title`}>{title}</h2>
        {text && <p className="sm mut">{text}</p>}
      </div>
      <div className="c4-12">{children}</div>
    </section>
  );
}
