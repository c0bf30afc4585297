import {useState} from 'react';
import 'anagen';
import 'anagen/anagen.css';
import 'anagen/react';

export function App() {
  const [heard, setHeard] = useState<string[]>([]);
  const [inches, setInches] = useState(false);
  const [shown, setShown] = useState(true);
  const hear = (what: string) => setHeard((before) => [...before, what]);
  return (
    <main>
      <button id="change" onClick={() => setInches(!inches)}>
        Change the settings
      </button>
      <button id="toggle" onClick={() => setShown(!shown)}>
        Remove or add
      </button>
      <output id="heard">{heard.join(', ')}</output>
      {shown && (
        <anagen-regrowth-timeline
          heading-level={inches ? '4' : '3'}
          units={inches ? 'in' : 'cm'}
          onanagen-ready={() => hear('ready')}
          onanagen-dates-change={() => hear('dates-change')}
        >
          <p>Ask your team when hair may grow back, or call us on 555 0100.</p>
          <p slot="footer">Questions? Call the day unit on 555 0100.</p>
        </anagen-regrowth-timeline>
      )}
      <anagen-therapy-comparison lang="es" region="uk" options="wigs scalp-cooling">
        <p>Pregunte a su equipo, o llame al 555 0100.</p>
      </anagen-therapy-comparison>
      <anagen-support-finder
        country="GB"
        limit="lots"
        allow-location
        onanagen-error={({detail}) => hear(`${detail.code} ${detail.level}`)}
      >
        <p>Ask your team who can help you, or call us on 555 0100.</p>
      </anagen-support-finder>
    </main>
  );
}
