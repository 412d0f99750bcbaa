/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  productionBrowserSourceMaps: false,
  skipTrailingSlashRedirect: true,
  // Types are checked by `npm test`, tests included; a start must not fail over a test's types.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: ['@photostructure/sqlite', 'pg', 'kysely', 'yaml', 'intl-messageformat'],
};
