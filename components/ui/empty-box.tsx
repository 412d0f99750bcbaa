const boxes = [1, 2, 3, 4, 5, 6];

/** The outline of the six bars where there is nothing to show yet; decoration. */
export function EmptyBox({ className }: { className?: string }) {
  return (
    <ol className={className ? `empty ${className}` : 'empty'} aria-hidden="true">
      {boxes.map((n) => (
        <li key={n}>{n}</li>
      ))}
    </ol>
  );
}
