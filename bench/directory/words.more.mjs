// As words.mjs, in languages of fewer records.

export const moreWords = {
  de: {
    label: 'Deutsch',
    names: [
      'Lindenquell',
      'Morgenhöhe',
      'Silberbrück',
      'Ahornweiler',
      'Falkenmühle',
      'Grünwörth',
      'Sonnenstieg',
    ],
    organizations: ['{name} e. V.', 'Stiftung {name}', 'Förderverein {name}', 'Krebshilfe {name}'],
    about: 'Ein erfundener Verein für Menschen in Krebsbehandlung und ihre Angehörigen.',
    kinds: {
      talk: [
        'Gesprächstelefon während der Chemotherapie',
        'Sprechen Sie mit geschulten Ehrenamtlichen, die selbst behandelt wurden, auch über den Verlust der Haare.',
      ],
      group: [
        'Selbsthilfegruppe Haarausfall',
        'Eine kleine Gruppe tauscht aus, was hilft: Tücher, Augenbrauen, Arbeit und wie man es den Kindern sagt.',
      ],
      info: [
        'Auskunft zu Chemotherapie und Haaren',
        'Broschüren und eine Pflegekraft, die Fragen zur Kopfhautkühlung und zum Nachwachsen der Haare beantwortet.',
      ],
      wig: [
        'Perückenfundus und Zweithaarberatung',
        'Probieren Sie Perücke, Haarteil oder Zweithaar in einem eigenen Raum. Wir schneiden und frisieren sie passend.',
      ],
      money: [
        'Zuschüsse für Perücken und Fahrten',
        'Kleine Zuschüsse zu Perücke oder Kopfbedeckung, Zuzahlungen und Fahrtkosten, solange Sie krankgeschrieben sind.',
      ],
      class: [
        'Schminkkurs: Augenbrauen und Tücher',
        'Lernen Sie, Augenbrauen zu zeichnen, Tücher zu binden und die Haut zu pflegen. Begleitung ist willkommen.',
      ],
      travel: [
        'Ehrenamtlicher Fahrdienst zur Klinik',
        'Fahrt von Tür zu Tür zur Chemotherapie und zurück; auf Wunsch wartet die Fahrerin.',
      ],
      other: [
        'Begleitende Angebote und Familientage',
        'Sanfte Massage, Yoga für Anfänger und Ausflüge für Familien.',
      ],
    },
    more: [
      'Unsere Räume in {town} sind stufenlos erreichbar.',
      'Eine Überweisung ist nicht nötig: Rufen Sie an oder schreiben Sie.',
      'Auch Angehörige und Kinder sind willkommen.',
    ],
    who: ['Erwachsene in Krebsbehandlung', 'Alle mit Haarausfall durch Behandlung'],
    cost: ['Kostenlos', 'Pfand, das Sie zurückbekommen'],
    apply: 'Anruf oder E-Mail genügt.',
    open: 'An Feiertagen geschlossen.',
  },
  fr: {
    label: 'Français',
    names: [
      'Clairval',
      'Roseraie du Lac',
      'Belleprée',
      'Sainte-Ombrelle',
      'Montéclair',
      'Forêt-Douce',
    ],
    organizations: ['Association {name}', 'Fondation {name}', 'Maison {name}'],
    about: 'Une association inventée pour les personnes soignées pour un cancer et leurs proches.',
    kinds: {
      talk: [
        'Ligne d’écoute pendant la chimiothérapie',
        'Parlez avec une bénévole formée qui a connu le traitement, aussi de la chute des cheveux.',
      ],
      group: [
        'Groupe de parole sur la chute des cheveux',
        'Un petit groupe échange ce qui aide : foulards, sourcils, travail, et comment le dire aux enfants.',
      ],
      info: [
        'Informations sur la chimiothérapie et les cheveux',
        'Des brochures et une infirmière qui répond sur le casque réfrigérant et la repousse.',
      ],
      wig: [
        'Prêt de perruques et de prothèses capillaires',
        'Essayez une perruque ou une prothèse capillaire dans un salon privé ; nous la coupons et la coiffons.',
      ],
      money: [
        'Aides pour perruques et trajets',
        'Petites aides pour une perruque, un turban, les médicaments ou les trajets.',
      ],
      class: [
        'Atelier maquillage, sourcils et foulards',
        'Apprenez à dessiner les sourcils, à nouer un foulard et à prendre soin de la peau.',
      ],
      travel: [
        'Conducteurs bénévoles vers l’hôpital',
        'De porte à porte pour la chimiothérapie ; la personne vous attend si vous voulez.',
      ],
      other: [
        'Soins de support et journées en famille',
        'Massage doux, yoga pour débuter et sorties en famille.',
      ],
    },
    more: [
      'Nos locaux à {town} sont de plain-pied.',
      'Aucune ordonnance n’est demandée : appelez ou écrivez.',
      'Les proches sont les bienvenus.',
    ],
    who: ['Adultes en traitement', 'Toute personne qui perd ses cheveux'],
    cost: ['Gratuit', 'Caution rendue'],
    apply: 'Appelez ou écrivez-nous.',
    open: 'Fermé les jours fériés.',
  },
  pl: {
    label: 'Polski',
    names: ['Jasna Łąka', 'Źródlana', 'Cichy Świt', 'Brzozowy Gaj', 'Słonecznik Żywy'],
    organizations: ['Fundacja {name}', 'Stowarzyszenie {name}'],
    about: 'Wymyślona fundacja dla osób leczonych na raka i ich bliskich.',
    kinds: {
      talk: [
        'Telefon wsparcia w czasie chemioterapii',
        'Porozmawiaj z przeszkoloną wolontariuszką, która przeszła leczenie, także o wypadaniu włosów.',
      ],
      group: [
        'Grupa wsparcia przy utracie włosów',
        'Mała grupa wymienia się tym, co pomaga: chusty, brwi, praca i jak powiedzieć dzieciom.',
      ],
      info: [
        'Informacje o chemioterapii i włosach',
        'Broszury i pielęgniarka, która odpowiada na pytania o chłodzenie skóry głowy i odrastanie włosów.',
      ],
      wig: [
        'Bank peruk',
        'Przymierz perukę w osobnym pokoju. Przytniemy ją i ułożymy, jak chcesz.',
      ],
      money: [
        'Dopłaty do peruk i dojazdów',
        'Małe dopłaty do peruki, chusty, leków lub dojazdu do szpitala.',
      ],
      class: [
        'Warsztaty makijażu, brwi i chust',
        'Naucz się rysować brwi, wiązać chusty i dbać o skórę.',
      ],
      travel: [
        'Kierowcy wolontariusze do szpitala',
        'Kierowca zawiezie cię od drzwi do drzwi na chemioterapię i poczeka.',
      ],
      other: [
        'Zajęcia uzupełniające i dni rodzinne',
        'Łagodny masaż, joga dla początkujących i wycieczki.',
      ],
    },
    more: [
      'Wejście w {town} jest bez schodów.',
      'Skierowanie nie jest potrzebne.',
      'Bliscy są mile widziani.',
    ],
    who: ['Dorośli w trakcie leczenia', 'Każdy, komu wypadają włosy'],
    cost: ['Bezpłatnie', 'Kaucja zwrotna'],
    apply: 'Zadzwoń lub napisz.',
    open: 'Nieczynne w święta.',
  },
  pt: {
    label: 'Português',
    names: ['Clareira Azul', 'Manhã Serena', 'Ipê Dourado', 'Coração Manso'],
    organizations: ['Associação {name}', 'Instituto {name}'],
    about: 'Uma associação inventada para pessoas em tratamento de câncer e suas famílias.',
    kinds: {
      talk: [
        'Linha de escuta durante a quimioterapia',
        'Converse com uma voluntária treinada que já passou pelo tratamento, também sobre a queda do cabelo.',
      ],
      group: [
        'Grupo de apoio para queda de cabelo',
        'Um grupo pequeno troca o que ajuda: lenços, sobrancelhas, trabalho e como contar às crianças.',
      ],
      info: [
        'Informações sobre quimioterapia e cabelo',
        'Folhetos e uma enfermeira que responde sobre a touca gelada e quando o cabelo volta a crescer.',
      ],
      wig: [
        'Banco de perucas e próteses capilares',
        'Experimente uma peruca em uma sala reservada. Cortamos e penteamos como preferir.',
      ],
      money: [
        'Auxílio para perucas e transporte',
        'Pequenos auxílios para peruca, lenço, remédios ou passagem.',
      ],
      class: [
        'Oficina de maquiagem, sobrancelhas e lenços',
        'Aprenda a desenhar sobrancelhas, amarrar lenços e cuidar da pele.',
      ],
      travel: [
        'Motoristas voluntários até o hospital',
        'De porta a porta para a quimioterapia; o motorista espera se quiser.',
      ],
      other: [
        'Cuidados complementares e dias em família',
        'Massagem suave, ioga para iniciantes e passeios.',
      ],
    },
    more: [
      'O espaço em {town} não tem degraus.',
      'Não é preciso encaminhamento.',
      'Familiares são bem-vindos.',
    ],
    who: ['Adultos em tratamento', 'Quem perde o cabelo pelo tratamento'],
    cost: ['Grátis', 'Caução devolvida'],
    apply: 'Ligue ou escreva.',
    open: 'Fechado nos feriados.',
  },
  ja: {
    label: '日本語',
    names: ['あさぎりの丘', 'ひなた野', '月見坂', 'こもれび橋', '青凪'],
    organizations: ['NPO法人{name}', '{name}基金', '{name}がん支援の会'],
    about: 'がん治療を受ける人と家族を支える架空の団体です。',
    kinds: {
      talk: [
        '化学療法中の電話相談',
        '治療を経験した研修済みのボランティアが、脱毛の悩みをお聴きします。',
      ],
      group: [
        '脱毛の悩みを話す患者会',
        '少人数で集まり、スカーフ、眉、仕事、子どもへの伝え方を話し合います。',
      ],
      info: [
        '抗がん剤治療と髪の相談窓口',
        '頭皮冷却や髪が生えてくる時期について、看護師がお答えします。',
      ],
      wig: [
        '医療用ウィッグの貸し出しと試着',
        '個室で医療用かつらを試着できます。似合うように整えてお渡しします。',
      ],
      money: [
        'ウィッグ購入費と交通費の助成',
        'かつら、帽子、薬、通院の交通費に少額の助成をします。',
      ],
      class: ['メイクと眉、スカーフの教室', '眉の描き方、スカーフの結び方、肌の手入れを学べます。'],
      travel: ['通院の送迎ボランティア', '自宅から病院まで送迎し、ご希望なら待ちます。'],
      other: ['補完的なケアと家族の日', 'やさしいマッサージ、初めてのヨガ、家族の遠足があります。'],
    },
    more: ['{town}の会場は段差がありません。', '紹介状は必要ありません。', 'ご家族もどうぞ。'],
    who: ['治療中の成人の方', '治療で髪が抜けた方'],
    cost: ['無料', '保証金は返金します'],
    apply: 'お電話かメールでお申し込みください。',
    open: '祝日は休みです。',
  },
  zh: {
    label: '中文',
    names: ['青嶺', '晨露', '暖陽', '清溪', '望舒'],
    organizations: ['{name}基金會', '{name}癌友協會', '{name}關懷中心'],
    about: '為接受癌症治療的人和家屬服務的虛構團體。',
    kinds: {
      talk: ['化療期間的關懷專線', '受過訓練、也走過治療的志工陪您談談掉髮的心情。'],
      group: ['掉髮病友支持團體', '小型聚會，分享頭巾、眉毛、工作，以及怎麼告訴孩子。'],
      info: ['化療與頭髮諮詢', '護理師回答頭皮冷卻和頭髮何時長回來的問題，也有手冊。'],
      wig: ['假髮租借與試戴', '在獨立房間試戴醫療假髮，我們幫您修剪造型。'],
      money: ['假髮與交通補助', '補助假髮、頭巾、藥費或到醫院的車資。'],
      class: ['化妝、畫眉與頭巾課程', '學習畫眉、綁頭巾和保養皮膚，歡迎帶朋友來。'],
      travel: ['志工接送到醫院', '從家門口接送到化療，也可以等您。'],
      other: ['輔助照護與家庭日', '輕柔按摩、初階瑜伽和家庭出遊。'],
    },
    more: ['{town}的場地沒有台階。', '不需要轉介單。', '歡迎家屬和孩子。'],
    who: ['治療中的成年人', '因治療掉髮的人'],
    cost: ['免費', '押金可退'],
    apply: '請來電或來信。',
    open: '國定假日休息。',
  },
};
