import { calmEndPage } from '@/components/keep/calm-end-page';

const { generateMetadata, CalmEndPage } = calmEndPage({
  path: 'withdrawn',
  headline: 'member.withdrawn',
  text: 'member.withdrawn-text',
});

export { CalmEndPage as default, generateMetadata };
