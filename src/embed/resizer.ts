/** Sizes frames to what is in them: on the page around a frame it is told which, in the frame it answers by itself. */
export {initialize} from '@open-iframe-resizer/core';
