import type { ReactNode } from 'react';

type SectionProps = { title: string; id?: string; note?: ReactNode; children: ReactNode };

/** A block of the analysis: heading and note in the index column, content beside it. */
export function Section({ title, id, note, children }: SectionProps) {
  return (
    <section className="sec g" id={id}>
      <div className="c1-3 sec-h">
        <h2>{title}</h2>
        {note}
      </div>
      <div className="c4-12">{children}</div>
    </section>
  );
}

/** The small text below a section's heading. */
export function Note({ children }: { children: ReactNode }) {
  return <p className="sm mut">{children}</p>;
}
