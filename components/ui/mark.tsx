const bars = [0, 6, 12, 24, 30];

/** The six bars, one in the signal colour. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 34 24" aria-hidden="true">
      <g fill="currentColor">
        {bars.map((x) => (
          <rect key={x} x={x} y="0" width="4" height="24" />
        ))}
      </g>
      <rect className="mark-s" x="18" y="12" width="4" height="12" />
    </svg>
  );
}
