// What invented services call themselves and say, by language: for each kind of help its title and a sentence, then
// sentences that any of them may say. `{name}` is the organization, `{town}` a town.
import {moreWords} from './words.more.mjs';

export const words = {
  en: {
    label: 'English',
    names: [
      'Velmora',
      'Tandrel',
      'Quillhaven',
      'Bransome',
      'Oakverdale',
      'Harrowmint',
      'Lindermoor',
      'Peverstone',
      'Wexlow',
      'Thistlemarsh',
      'Corrinwood',
      'Ambergate Vale',
      'Saltwick',
      'Merrilune',
      'Fennimore Cross',
    ],
    organizations: [
      '{name} Trust',
      '{name} Cancer Care',
      '{name} Foundation',
      'Friends of {name}',
      '{name} Hospital Charity',
    ],
    about: 'An invented charity that helps people who have cancer treatment, and their families.',
    kinds: {
      talk: [
        'Listening line for people having chemotherapy',
        'Talk to a trained volunteer who has been through treatment. Say as much or as little as you want about losing your hair.',
      ],
      group: [
        'Hair loss support group for patients and carers',
        'A small friendly group that meets to share what helps: scarves, eyebrows, work, and how to tell the children.',
      ],
      info: [
        'Information desk on chemotherapy and hair loss',
        'Leaflets and a nurse who answers questions on scalp cooling, when hair grows back and how to care for a sore scalp.',
      ],
      wig: [
        'Wig bank and fitting service',
        'Try on a wig, hairpiece or cranial prosthesis in a private room. We cut and style it to suit you and show how to wash it.',
      ],
      money: [
        'Grants towards wigs and travel to treatment',
        'Small grants for the cost of a wig or headwear, prescriptions, parking and heating while you are off work.',
      ],
      class: [
        'Make-up, eyebrows and headscarf class',
        'Learn to draw eyebrows, tie scarves and look after your skin. Bring a friend. All products are there to try.',
      ],
      travel: [
        'Volunteer drivers to hospital appointments',
        'A driver takes you from door to door for chemotherapy, radiotherapy and wig fittings, and waits if you like.',
      ],
      other: [
        'Complementary care and family days',
        'Gentle massage, yoga for beginners and days out for families in which somebody has cancer.',
      ],
    },
    more: [
      'Our rooms in {town} have step-free access and a quiet place to wait.',
      'You do not need a referral: call, write or ask your nurse to do it for you.',
      'Carers, partners and children are welcome too.',
      'We can send an interpreter if you tell us a week before.',
      'There may be a waiting list of about two weeks in winter.',
      'Women, men and teenagers are all welcome, with any kind of hair, also afro-textured hair.',
    ],
    who: [
      'Adults having cancer treatment',
      'Anyone with hair loss from treatment',
      'People living near {town}',
      'Patients of any hospital',
    ],
    cost: ['Free', 'A deposit that you get back', 'Pay what you can'],
    apply: 'Call or write to us; no letter from a doctor is needed.',
    open: 'Closed on public holidays.',
  },
  es: {
    label: 'Español',
    names: [
      'Altamira Clara',
      'Brisaluna',
      'Valdeoro',
      'Sierra Miel',
      'Ribera Añil',
      'Campoluz',
      'Peñarroya Alba',
      'Cigüeña Azul',
    ],
    organizations: [
      'Fundación {name}',
      'Asociación {name}',
      'Amigas de {name}',
      'Centro de Apoyo {name}',
    ],
    about:
      'Una asociación inventada que acompaña a personas en tratamiento contra el cáncer y a sus familias.',
    kinds: {
      talk: [
        'Teléfono de escucha durante la quimioterapia',
        'Hable con una voluntaria formada que ya pasó por el tratamiento. Cuente lo que quiera sobre la caída del cabello.',
      ],
      group: [
        'Grupo de apoyo para la caída del pelo',
        'Un grupo pequeño que se reúne para compartir lo que ayuda: pañuelos, cejas, el trabajo y cómo decírselo a los niños.',
      ],
      info: [
        'Información sobre quimioterapia y cabello',
        'Folletos y una enfermera que responde sobre el enfriamiento del cuero cabelludo y sobre cuándo vuelve a crecer el pelo.',
      ],
      wig: [
        'Banco de pelucas y prótesis capilares',
        'Pruébese una peluca o una prótesis capilar en una sala privada. La cortamos y peinamos a su gusto.',
      ],
      money: [
        'Ayudas para pelucas y desplazamientos',
        'Pequeñas ayudas para pagar una peluca, los pañuelos, los medicamentos o el autobús al hospital.',
      ],
      class: [
        'Taller de maquillaje, cejas y pañuelos',
        'Aprenda a dibujar las cejas, a anudar pañuelos y a cuidar la piel. Venga con una amiga.',
      ],
      travel: [
        'Conductores voluntarios al hospital',
        'Una persona voluntaria le lleva de puerta a puerta a la quimioterapia y espera si usted quiere.',
      ],
      other: [
        'Terapias complementarias y días en familia',
        'Masaje suave, yoga para principiantes y excursiones para familias con un caso de cáncer.',
      ],
    },
    more: [
      'Nuestro local en {town} no tiene escalones y hay una sala tranquila para esperar.',
      'No hace falta que le envíe un médico: llame o escriba.',
      'También son bienvenidas las parejas, las hijas y los hijos.',
      'Si nos avisa una semana antes, buscamos intérprete.',
    ],
    who: [
      'Personas adultas en tratamiento',
      'Cualquier persona con caída del cabello',
      'Quienes viven cerca de {town}',
    ],
    cost: ['Gratis', 'Fianza que se devuelve', 'Según sus ingresos'],
    apply: 'Llame o escriba; no se necesita volante.',
    open: 'Cerrado en días festivos.',
  },
  ar: {
    label: 'العربية',
    names: [
      'نسيم الوادي',
      'ضياء التل',
      'واحة الرمان',
      'ظلال الياسمين',
      'مرسى الأمل',
      'ربوة الزيتون',
    ],
    organizations: ['جمعية {name}', 'مؤسسة {name}', 'دار {name}'],
    about: 'جمعية متخيلة ترافق من يتلقون علاج السرطان وأسرهم.',
    kinds: {
      talk: [
        'خط استماع أثناء العلاج الكيميائي',
        'تحدثوا مع متطوعة مدربة مرت بالعلاج نفسه، وقولوا ما تشاؤون عن تساقط الشعر.',
      ],
      group: [
        'مجموعة دعم لمن تساقط شعرهم',
        'مجموعة صغيرة تلتقي لتتبادل ما ينفع: الأوشحة والحواجب والعمل وكيف نخبر الأطفال.',
      ],
      info: [
        'معلومات عن العلاج الكيميائي والشعر',
        'نشرات وممرضة تجيب عن أسئلة تبريد فروة الرأس ومتى ينمو الشعر من جديد.',
      ],
      wig: [
        'بنك الشعر المستعار',
        'جربوا شعرًا مستعارًا (باروكة) في غرفة خاصة. نقصه ونصففه كما يناسبكم.',
      ],
      money: [
        'منح لشراء الشعر المستعار وللتنقل',
        'منح صغيرة لثمن الباروكة أو غطاء الرأس أو الدواء أو الطريق إلى المستشفى.',
      ],
      class: [
        'ورشة تجميل وحواجب وربط الأوشحة',
        'تعلموا رسم الحواجب وربط الوشاح والعناية بالبشرة. أحضروا صديقة معكم.',
      ],
      travel: [
        'سائقون متطوعون إلى المستشفى',
        'سائق يأخذكم من الباب إلى الباب إلى جلسات العلاج وينتظر إن أردتم.',
      ],
      other: ['رعاية مكملة وأيام للعائلة', 'تدليك لطيف ويوغا للمبتدئين ورحلات للعائلات.'],
    },
    more: [
      'المدخل في {town} بلا درج وفيه مكان هادئ للانتظار.',
      'لا حاجة إلى تحويل من الطبيب: اتصلوا أو اكتبوا.',
      'نرحب بالمرافقين والأطفال أيضًا.',
    ],
    who: ['البالغون في فترة العلاج', 'كل من تساقط شعره بسبب العلاج'],
    cost: ['مجانًا', 'تأمين يعاد إليكم'],
    apply: 'اتصلوا أو اكتبوا إلينا.',
    open: 'مغلق في العطل الرسمية.',
  },
  ...moreWords,
};
