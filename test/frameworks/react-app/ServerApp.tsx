import {useEffect, useRef, useState} from 'react';
import type {AnagenRegrowthTimeline, AnagenSupportFinder} from 'anagen';
import 'anagen/anagen.css';
import 'anagen/react';

interface TimelineProps {
  inches: boolean;
  hear(what: string): void;
}

function Timeline({inches, hear}: TimelineProps) {
  const timeline = useRef<AnagenRegrowthTimeline>(null);

  // React gives no listeners to custom elements that a server drew. Nor may the widgets come first:
  // React would take what they write on themselves for a fault of the server.
  useEffect(() => {
    const listening = new AbortController();
    const {signal} = listening;
    timeline.current?.addEventListener('anagen-ready', () => hear('ready'), {signal});
    timeline.current?.addEventListener('anagen-dates-change', () => hear('dates-change'), {signal});
    void import('anagen');
    return () => listening.abort();
  }, []);

  return (
    <anagen-regrowth-timeline
      ref={timeline}
      heading-level={inches ? '4' : '3'}
      units={inches ? 'in' : 'cm'}
    >
      <p>Ask your team when hair may grow back, or call us on 555 0100.</p>
      <p slot="footer">Questions? Call the day unit on 555 0100.</p>
    </anagen-regrowth-timeline>
  );
}

/** The same app, for pages that a server draws. */
export function ServerApp() {
  const finder = useRef<AnagenSupportFinder>(null);
  const [heard, setHeard] = useState<string[]>([]);
  const [inches, setInches] = useState(false);
  const [shown, setShown] = useState(true);
  const hear = (what: string) => setHeard((before) => [...before, what]);

  useEffect(() => {
    const listening = new AbortController();
    const {signal} = listening;
    finder.current?.addEventListener(
      'anagen-error',
      ({detail}) => hear(`${detail.code} ${detail.level}`),
      {signal},
    );
    return () => listening.abort();
  }, []);

  return (
    <main>
      <button id="change" onClick={() => setInches(!inches)}>
        Change the settings
      </button>
      <button id="toggle" onClick={() => setShown(!shown)}>
        Remove or add
      </button>
      <output id="heard">{heard.join(', ')}</output>
      {shown && <Timeline inches={inches} hear={hear} />}
      <anagen-therapy-comparison lang="es" region="uk" options="wigs scalp-cooling">
        <p>Pregunte a su equipo, o llame al 555 0100.</p>
      </anagen-therapy-comparison>
      <anagen-support-finder ref={finder} country="GB" limit="lots" allow-location>
        <p>Ask your team who can help you, or call us on 555 0100.</p>
      </anagen-support-finder>
    </main>
  );
}
