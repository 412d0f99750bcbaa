import { calmEndPage } from '@/components/keep/calm-end-page';

const { generateMetadata, CalmEndPage } = calmEndPage('withdrawn', 'member.withdrawn');

export { CalmEndPage as default, generateMetadata };
