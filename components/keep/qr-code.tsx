import qrcode from 'qrcode-generator';

/** White modules around the code that readers need to find it. */
const quietZone = 4;

/** A QR code drawn on the server: dark on white in both themes. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const all = Array.from({ length: modules * modules }, (_, i) => i);
  const dark = all
    .map((i) => [Math.floor(i / modules), i % modules] as const)
    .filter(([row, column]) => code.isDark(row, column))
    .map(([row, column]) => `M${column + quietZone} ${row + quietZone}h1v1h-1z`)
    .join('');
  const size = modules + 2 * quietZone;
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
