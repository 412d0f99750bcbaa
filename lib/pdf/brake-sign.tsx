import { View } from '@react-pdf/renderer';
import { mm, palette } from './theme';

/** The open outline of what a handbrake holds back, small. */
export const BrakeSign = () => (
  <View
    style={{
      width: mm(2.2),
      height: mm(2.2),
      border: `${mm(0.4)} solid ${palette.ink}`,
      borderBottomWidth: 0,
    }}
  />
);
