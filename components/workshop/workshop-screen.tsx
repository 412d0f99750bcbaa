import type { MovedPlan } from '@/components/roadmap/moved';
import type { Notices } from '@/components/workbench/notices';
import { kindOf, type ScreenId, type Workshop } from '@/lib/core/workshop';
import { CloseScreen } from './close-screen';
import { DecideScreen } from './decide-screen';
import { JoinScreen } from './join-screen';
import { MapScreen } from './map-screen';
import { OpeningScreen } from './opening-screen';
import { RevealScreen } from './reveal-screen';
import { TalkScreen } from './talk-screen';
import { VoteScreen } from './vote-screen';
import { WorkshopFrame } from './workshop-frame';

type WorkshopScreenProps = {
  workshop: Workshop;
  token: string;
  screen: ScreenId;
  /** Public address, without a path. */
  address: string;
  notices: Notices;
  moved: MovedPlan | null;
};

/** One screen of a workshop. */
export const WorkshopScreen = (props: WorkshopScreenProps) => (
  <WorkshopFrame {...props}>
    <Content {...props} />
  </WorkshopFrame>
);

function Content(props: WorkshopScreenProps) {
  switch (kindOf(props.screen)) {
    case 'opening':
      return <OpeningScreen {...props} />;
    case 'join':
      return <JoinScreen {...props} />;
    case 'vote':
      return <VoteScreen {...props} />;
    case 'reveal':
      return <RevealScreen {...props} />;
    case 'map':
      return <MapScreen {...props} />;
    case 'talk':
      return <TalkScreen {...props} />;
    case 'decide':
      return <DecideScreen {...props} />;
    case 'close':
      return <CloseScreen {...props} />;
  }
}
