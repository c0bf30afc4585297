/** In a frame: tells the page around it how high this one is, once that asks, and that it may ask now. */
import '@open-iframe-resizer/core';

parent.postMessage({type: 'anagen-frame'}, '*');
