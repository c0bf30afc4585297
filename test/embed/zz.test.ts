import {HostPage} from '../support/host-page.js';
import {engine} from '../support/commands.js';

describe('probe', () => {
  it('probe', async () => {
    const out: unknown[] = [engine];
    const page = await HostPage.open('empty', {missing: ['late-lit']});
    const run = (code: string) => (page.window as unknown as {eval(c: string): Promise<unknown>}).eval(code);
    const probe = `(u) => new Promise((ok, no) => { const l = document.createElement('link'); l.rel='preload'; l.as='script'; l.crossOrigin='anonymous'; l.href=u; l.onload=()=>ok('load'); l.onerror=()=>no(new Error('probe')); document.head.append(l); setTimeout(()=>no(new Error('timeout')),3000)}).then(()=>import(u))`;
    const attempt = async (label: string, code: string) => {
      const before = (await page.requests()).length;
      let r;
      try { await run(code); r = 'ok'; } catch (e) { r = String(e); }
      await new Promise((g) => setTimeout(g, 200));
      out.push([label, r, (await page.requests()).slice(before)]);
    };
    const rel = page.folder;
    await attempt('probe ok', `(${probe})('${rel}far.css'.replace('far.css','spy.js'))`);
    await attempt('probe missing', `(${probe})('${rel}late-lit.js')`);
    await attempt('probe missing 2', `(${probe})('${rel}late-lit.js')`);
    await page.mend();
    await attempt('probe mended', `(${probe})('${rel}late-lit.js')`);
    await attempt('import after', `import('${rel}late-lit.js')`);
    const fp = `(u) => fetch(u).then((r) => { if (!r.ok) throw new Error('f' + r.status); return import(u); })`;
    const page3 = await HostPage.open('empty', {missing: ['far.css', 'tag-taken']});
    const a3 = async (label: string, u: string) => {
      const before = (await page3.requests()).length;
      let r;
      try { await (page3.window as unknown as {eval(c: string): Promise<unknown>}).eval(`(${fp})('${u}')`); r = 'ok'; } catch (e) { r = String(e); }
      out.push([label, r, (await page3.requests()).slice(before)]);
    };
    await a3('fetch missing', page3.folder + 'tag-taken.js');
    await page3.mend();
    await a3('fetch mended', page3.folder + 'tag-taken.js');
    const page2 = await HostPage.open('empty', {missing: ['late-lit']});
    const run2 = (code: string) => (page2.window as unknown as {eval(c: string): Promise<unknown>}).eval(code);
    const a2 = async (label: string, u: string) => {
      const before = (await page2.requests()).length;
      let r;
      try { await run2(`import('${u}')`); r = 'ok'; } catch (e) { r = String(e); }
      out.push([label, r, (await page2.requests()).slice(before)]);
    };
    await a2('plain missing', page2.folder + 'late-lit.js');
    await a2('plain missing again', page2.folder + 'late-lit.js');
    await page2.mend();
    await a2('plain mended', page2.folder + 'late-lit.js');
    await a2('query mended', page2.folder + 'late-lit.js?a=1');
    console.log(JSON.stringify(out));
  });
});
