/** One slot for each person needed: filled, or still missing in the signal colour. */
export function Threshold({ n, k, label }: { n: number; k: number; label: string }) {
  return (
    <ol className="mt-2" aria-label={label}>
      {Array.from({ length: k }, (_, at) => (
        <li key={at} className={at < n ? 'y' : undefined} />
      ))}
    </ol>
  );
}
