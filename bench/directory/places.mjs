// Towns where a directory's services may be, with coordinates to about a kilometre, and what a country has in common:
// languages, clocks, and phone numbers from ranges that are kept for fiction. In a number `#` is any digit. A country
// without such a range has no numbers of its own here.

const towns = (list) =>
  list.split('; ').map((town) => {
    const [, city, latitude, longitude, state] = /^(.+) (-?[\d.]+) (-?[\d.]+)(?: (.+))?$/.exec(
      town,
    );
    return {city, latitude: Number(latitude), longitude: Number(longitude), state: state ?? city};
  });

export const countries = [
  {
    code: 'GB',
    weight: 24,
    languages: ['en', 'en', 'en', 'en', 'pl', 'ar'],
    zone: ['Europe/London', 0],
    currency: 'GBP',
    phones: ['01632 960###', '+44 1632 960###', '020 7946 0###', '0808 157 0###'],
    post: 'XX# #XX',
    towns: towns(
      'London 51.51 -0.13; Birmingham 52.48 -1.9; Leeds 53.8 -1.55; Glasgow 55.86 -4.25 Scotland; Sheffield 53.38 -1.47; Bradford 53.79 -1.75; Liverpool 53.41 -2.99; Edinburgh 55.95 -3.19 Scotland; Manchester 53.48 -2.24; Bristol 51.45 -2.59; Cardiff 51.48 -3.18 Wales; Belfast 54.6 -5.93 Northern Ireland; Leicester 52.64 -1.13; Nottingham 52.95 -1.15; Newcastle upon Tyne 54.98 -1.61; Plymouth 50.38 -4.14; Norwich 52.63 1.3; Aberdeen 57.15 -2.09 Scotland; Swansea 51.62 -3.94 Wales; Inverness 57.48 -4.22 Scotland; Exeter 50.72 -3.53; York 53.96 -1.08',
    ),
  },
  {
    code: 'US',
    weight: 24,
    languages: ['en', 'en', 'en', 'es', 'es', 'zh'],
    zone: ['America/New_York', -5],
    currency: 'USD',
    phones: ['(212) 555-01##', '+1 415 555 01##', '(646) 555-01##', '(312) 555-01##'],
    post: '#####',
    towns: towns(
      'New York 40.71 -74.01 NY; Los Angeles 34.05 -118.24 CA; Chicago 41.88 -87.63 IL; Houston 29.76 -95.37 TX; Phoenix 33.45 -112.07 AZ; Philadelphia 39.95 -75.17 PA; San Antonio 29.42 -98.49 TX; San Diego 32.72 -117.16 CA; Dallas 32.78 -96.8 TX; San José 37.34 -121.89 CA; Austin 30.27 -97.74 TX; Columbus 39.96 -83 OH; Charlotte 35.23 -80.84 NC; Seattle 47.61 -122.33 WA; Denver 39.74 -104.99 CO; Boston 42.36 -71.06 MA; El Paso 31.76 -106.49 TX; Nashville 36.16 -86.78 TN; Portland 45.52 -122.68 OR; Miami 25.76 -80.19 FL; Minneapolis 44.98 -93.27 MN; Anchorage 61.22 -149.9 AK; Honolulu 21.31 -157.86 HI; Española 35.99 -106.08 NM',
    ),
  },
  {
    code: 'CA',
    weight: 7,
    languages: ['en', 'en', 'fr', 'zh'],
    zone: ['America/Toronto', -5],
    currency: 'CAD',
    phones: ['416-555-01##', '+1 514 555 01##'],
    post: 'X#X #X#',
    towns: towns(
      'Toronto 43.65 -79.38 ON; Montréal 45.5 -73.57 QC; Vancouver 49.28 -123.12 BC; Calgary 51.05 -114.07 AB; Edmonton 53.55 -113.49 AB; Ottawa 45.42 -75.7 ON; Winnipeg 49.9 -97.14 MB; Québec 46.81 -71.21 QC; Halifax 44.65 -63.57 NS; Trois-Rivières 46.34 -72.54 QC',
    ),
  },
  {
    code: 'AU',
    weight: 7,
    languages: ['en', 'en', 'en', 'zh', 'ar'],
    zone: ['Australia/Sydney', 10],
    currency: 'AUD',
    phones: ['(02) 5550 ####', '+61 2 5550 ####'],
    post: '####',
    towns: towns(
      'Sydney -33.87 151.21 NSW; Melbourne -37.81 144.96 VIC; Brisbane -27.47 153.03 QLD; Perth -31.95 115.86 WA; Adelaide -34.93 138.6 SA; Canberra -35.28 149.13 ACT; Hobart -42.88 147.33 TAS; Darwin -12.46 130.84 NT; Newcastle -32.93 151.78 NSW; Cairns -16.92 145.77 QLD',
    ),
  },
  {
    code: 'IE',
    weight: 3,
    languages: ['en', 'en', 'pl'],
    zone: ['Europe/Dublin', 0],
    currency: 'EUR',
    phones: ['020 91# ####', '+353 20 91# ####'],
    post: 'X## X#X#',
    towns: towns(
      'Dublin 53.35 -6.26; Cork 51.9 -8.47; Limerick 52.66 -8.63; Galway 53.27 -9.06; Sligo 54.27 -8.47; Dún Laoghaire 53.29 -6.13',
    ),
  },
  {
    code: 'DE',
    weight: 8,
    languages: ['de', 'de', 'de', 'de', 'ar', 'pl'],
    zone: ['Europe/Berlin', 1],
    currency: 'EUR',
    phones: ['030 23125 ###', '+49 30 23125 ###', '069 90009 ###', '089 99998 ###'],
    post: '#####',
    towns: towns(
      'Berlin 52.52 13.4; Hamburg 53.55 9.99; München 48.14 11.58 Bayern; Köln 50.94 6.96 Nordrhein-Westfalen; Frankfurt am Main 50.11 8.68 Hessen; Stuttgart 48.78 9.18 Baden-Württemberg; Düsseldorf 51.23 6.78 Nordrhein-Westfalen; Leipzig 51.34 12.37 Sachsen; Dresden 51.05 13.74 Sachsen; Hannover 52.37 9.73 Niedersachsen; Nürnberg 49.45 11.08 Bayern; Münster 51.96 7.63 Nordrhein-Westfalen; Lübeck 53.87 10.69 Schleswig-Holstein; Rostock 54.09 12.1 Mecklenburg-Vorpommern; Weißenfels 51.2 11.97 Sachsen-Anhalt',
    ),
  },
  {
    code: 'AT',
    weight: 2,
    languages: ['de'],
    zone: ['Europe/Vienna', 1],
    currency: 'EUR',
    phones: [],
    post: '####',
    towns: towns(
      'Wien 48.21 16.37; Graz 47.07 15.44 Steiermark; Linz 48.31 14.29 Oberösterreich; Salzburg 47.81 13.05; St. Pölten 48.2 15.63 Niederösterreich',
    ),
  },
  {
    code: 'FR',
    weight: 5,
    languages: ['fr', 'fr', 'fr', 'ar'],
    zone: ['Europe/Paris', 1],
    currency: 'EUR',
    phones: ['01 99 00 ## ##', '+33 2 61 91 ## ##', '03 53 01 ## ##', '04 65 71 ## ##'],
    post: '#####',
    towns: towns(
      'Paris 48.86 2.35; Marseille 43.3 5.37; Lyon 45.76 4.84; Toulouse 43.6 1.44; Nice 43.7 7.27; Nantes 47.22 -1.55; Strasbourg 48.57 7.75; Montpellier 43.61 3.88; Bordeaux 44.84 -0.58; Lille 50.63 3.06; Saint-Étienne 45.44 4.39; Besançon 47.24 6.02',
    ),
  },
  {
    code: 'ES',
    weight: 6,
    languages: ['es'],
    zone: ['Europe/Madrid', 1],
    currency: 'EUR',
    phones: [],
    post: '#####',
    towns: towns(
      'Madrid 40.42 -3.7; Barcelona 41.39 2.17 Cataluña; Valencia 39.47 -0.38; Sevilla 37.39 -5.98 Andalucía; Zaragoza 41.65 -0.88 Aragón; Málaga 36.72 -4.42 Andalucía; Murcia 37.99 -1.13; Bilbao 43.26 -2.93 País Vasco; A Coruña 43.36 -8.41 Galicia; Logroño 42.47 -2.45 La Rioja',
    ),
  },
  {
    code: 'MX',
    weight: 4,
    languages: ['es'],
    zone: ['America/Mexico_City', -6],
    currency: 'MXN',
    phones: [],
    post: '#####',
    towns: towns(
      'Ciudad de México 19.43 -99.13; Guadalajara 20.66 -103.35 Jalisco; Monterrey 25.69 -100.32 Nuevo León; Puebla 19.04 -98.21; Tijuana 32.51 -117.04 Baja California; Mérida 20.97 -89.62 Yucatán; Querétaro 20.59 -100.39; Oaxaca 17.07 -96.72; Cancún 21.16 -86.85 Quintana Roo',
    ),
  },
  {
    code: 'PL',
    weight: 3,
    languages: ['pl'],
    zone: ['Europe/Warsaw', 1],
    currency: 'PLN',
    phones: [],
    post: '##-###',
    towns: towns(
      'Warszawa 52.23 21.01; Kraków 50.06 19.94; Łódź 51.76 19.46; Wrocław 51.11 17.04; Poznań 52.41 16.93; Gdańsk 54.35 18.65; Szczecin 53.43 14.55; Białystok 53.13 23.16; Częstochowa 50.81 19.12',
    ),
  },
  {
    code: 'BR',
    weight: 3,
    languages: ['pt'],
    zone: ['America/Sao_Paulo', -3],
    currency: 'BRL',
    phones: [],
    post: '#####-###',
    towns: towns(
      'São Paulo -23.55 -46.63 SP; Rio de Janeiro -22.91 -43.17 RJ; Brasília -15.79 -47.88 DF; Salvador -12.97 -38.5 BA; Belo Horizonte -19.92 -43.94 MG; Curitiba -25.43 -49.27 PR; Recife -8.05 -34.88 PE; Goiânia -16.69 -49.26 GO; Belém -1.46 -48.49 PA',
    ),
  },
  {
    code: 'JP',
    weight: 4,
    languages: ['ja'],
    zone: ['Asia/Tokyo', 9],
    currency: 'JPY',
    phones: [],
    post: '###-####',
    towns: towns(
      '東京 35.68 139.69; 横浜 35.44 139.64 神奈川県; 大阪 34.69 135.5; 名古屋 35.18 136.91 愛知県; 札幌 43.06 141.35 北海道; 福岡 33.59 130.4; 仙台 38.27 140.87 宮城県; 広島 34.39 132.46; 京都 35.01 135.77; 那覇 26.21 127.68 沖縄県',
    ),
  },
  {
    code: 'TW',
    weight: 3,
    languages: ['zh'],
    zone: ['Asia/Taipei', 8],
    currency: 'TWD',
    phones: [],
    post: '#####',
    towns: towns(
      '臺北 25.03 121.57; 新北 25.02 121.46; 桃園 24.99 121.3; 臺中 24.15 120.67; 臺南 22.99 120.21; 高雄 22.63 120.3',
    ),
  },
  {
    code: 'EG',
    weight: 3,
    languages: ['ar'],
    zone: ['Africa/Cairo', 2],
    currency: 'EGP',
    phones: [],
    post: '#####',
    towns: towns(
      'القاهرة 30.04 31.24; الإسكندرية 31.2 29.92; الجيزة 30.01 31.21; أسيوط 27.18 31.19; الأقصر 25.69 32.64; المنصورة 31.04 31.38',
    ),
  },
  {
    code: 'NZ',
    weight: 2,
    languages: ['en'],
    zone: ['Pacific/Auckland', 12],
    currency: 'NZD',
    phones: [],
    post: '####',
    towns: towns(
      'Auckland -36.85 174.76; Wellington -41.29 174.78; Christchurch -43.53 172.64; Whangārei -35.73 174.32; Dunedin -45.87 170.5',
    ),
  },
];

/** A line that people everywhere may call, where a country has no numbers for fiction. */
export const lineForAll = ['+44 1632 960###', '+1 212 555 01##'];
