import type { Dots } from '@/lib/core/team-profile';

const width = 9;
const height = 16;

/** Ten dots over the answers 1 to 5 as small columns; the words for it stand elsewhere. */
export function Distribution({ dots }: { dots: Dots }) {
  const highest = Math.max(...dots, 1);
  return (
    <svg className="dist" viewBox={`0 0 ${dots.length * (width + 1)} ${height}`} aria-hidden="true">
      {dots.map((n, at) => {
        const tall = Math.max(1, (n / highest) * height);
        return <rect key={at} x={at * (width + 1)} y={height - tall} width={width} height={tall} />;
      })}
    </svg>
  );
}
