/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  compress: false,
  productionBrowserSourceMaps: false,
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  serverExternalPackages: ['@photostructure/sqlite', 'pg', 'kysely', 'yaml', 'intl-messageformat'],
};
