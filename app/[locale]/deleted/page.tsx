import { calmEndPage } from '@/components/keep/calm-end-page';

const { generateMetadata, CalmEndPage } = calmEndPage({
  path: 'deleted',
  headline: 'keep.deleted',
  text: 'keep.deleted-text',
});

export { CalmEndPage as default, generateMetadata };
