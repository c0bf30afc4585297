import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold, words} from '../../src/widgets/support-finder/support-finder.fold.js';

const anyText = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));

describe('folded for comparison, a text', () => {
  for (const [what, written, folded] of [
    ['is in small letters', 'WIG Bank', 'wig bank'],
    ['has no accents', 'Información pública, São Paulo', 'informacion publica, sao paulo'],
    ['is the same composed and decomposed', 'cafe\u0301', 'cafe'],
    [
      'has letters of other alphabets spelt out',
      'Straße Łódź Ørsted Đà Cœur Æsop',
      'strasse lodz orsted da coeur aesop',
    ],
    ['has no dotted or dotless i of its own', 'İstanbul ılık', 'istanbul ilik'],
    ['has one small sigma', 'ΦΩΣ φως', 'φωσ φωσ'],
    ['has no apostrophes of any kind', "women’s women's womenʼs", 'womens womens womens'],
    ['has no quotation marks', '“Look” «Good»', 'look good'],
    ['has wide letters and ligatures as plain ones', 'ＡＢＣ ﬁne', 'abc fine'],
    ['has no marks of direction', '\u202eabc\u200f \u2066def\u2069', 'abc def'],
    ['has no control characters and no soft hyphens', 'a\u0000b\u001bc\u00add', 'abcd'],
    ['has spaces for tabs and new lines', 'a\tb\nc', 'a b c'],
    ['has one alef', 'أحمد إحسان آمال ٱسم', 'احمد احسان امال اسم'],
    ['has one yeh, and heh for teh marbuta', 'مستشفى جمعية', 'مستشفي جمعيه'],
    ['has no hamza carriers', 'مسؤول شؤون عائلة', 'مسوول شوون عايله'],
    ['has no tashkeel and no tatweel', 'شَعْرٌ شـــعر', 'شعر شعر'],
    ['has Persian letters as Arabic ones', 'کمک یاری', 'كمك ياري'],
    ['has one kind of digits', '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
    ['keeps the vowels of Thai and Hindi', 'วิก बाल', 'วิก बाल'],
    ['keeps the voiced sounds of Japanese', 'ガン', 'ガン'],
  ] as const) {
    it(what, () => expect(fold(written)).to.equal(folded));
  }

  it('is the same when folded again, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
      {numRuns: 2000},
    );
  });
});

describe('the words of a text', () => {
  it('are what stands between all else', () => {
    expect(words('Wig bank (Leeds): 24/7 – e-mail!', 'en')).to.deep.equal(
      ['wig', 'bank', 'leeds', '24', '7', 'e', 'mail'], // prettier-ignore
    );
  });

  it('are none in emoji, spaces and signs', () => {
    for (const text of ['', '   ', '🎗️👩‍🦲', '.*+?^${}()|[]\\', '\u200f\u202e']) {
      expect(words(text, 'en'), text).to.deep.equal([]);
    }
  });

  it('count with and without what French elides', () => {
    expect(words('L’Espoir', 'fr')).to.deep.equal(['lespoir', 'espoir']);
    expect(words("women's", 'en')).to.deep.equal(['womens']);
  });

  it('count with and without the Arabic article', () => {
    expect(words('الشعر', 'ar')).to.deep.equal(['الشعر', 'شعر']);
    expect(words('والشعر بالشعر للشعر', 'ar')).to.include.members(['شعر']);
    expect(words('ألم', 'ar')).to.deep.equal(['الم']);
  });

  it('are cut out of Chinese, Japanese and Thai lines, and count from each Chinese character on', () => {
    expect(words('免费假发', 'zh')).to.deep.equal(['免费', '费', '假发', '发']);
    expect(words('かつらの相談', 'ja')).to.include('相談');
    expect(words('กลุ่มมะเร็ง', 'th')).to.include('กลุ่ม');
  });

  it('are cut off where another script begins', () => {
    expect(words('NHS假发', 'zh')).to.deep.equal(['nhs', '假发', '发']);
  });

  it('are single characters where an engine can’t cut', () => {
    // A tag that is none has no segmenter.
    expect(words('免费 wig', 'not a tag')).to.deep.equal(['免', '费', 'wig']);
  });

  it('hold no empty one and throw at nothing', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'ar', 'zh', 'xx'), (text, locale) => {
        for (const word of words(text, locale)) expect(word).to.match(/[\p{L}\p{N}]/u);
      }),
      {numRuns: 2000},
    );
  });
});
