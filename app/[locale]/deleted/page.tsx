import { calmEndPage } from '@/components/keep/calm-end-page';

const { generateMetadata, CalmEndPage } = calmEndPage('deleted', 'keep.deleted');

export { CalmEndPage as default, generateMetadata };
