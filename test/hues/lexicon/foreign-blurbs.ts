/** Blurbs of books that don't exist, in the languages that the bot speaks beside English, by the genre that each is of. */
export const FOREIGN_BLURBS: Readonly<Record<string, readonly (readonly [genre: string, blurb: string])[]>> =
  {
    es: [
      [
        'mystery',
        'La inspectora Nuria Vidal llega a un pueblo de la costa donde ha aparecido el cadáver de un pescador. Los vecinos callan, las coartadas se contradicen y el asesino parece conocer cada paso de la investigación.',
      ],
      [
        'fantasy',
        'En el reino de Aldaria los dragones llevan cien años dormidos. Cuando una joven hechicera despierta al último de ellos, la reina manda a sus guerreros tras ella y una antigua profecía empieza a cumplirse.',
      ],
      [
        'romance',
        'Lucía ha jurado no volver a enamorarse. Pero su nuevo vecino, un arquitecto guapo y testarudo, le propone fingir un noviazgo hasta la boda de su hermana, y entre beso y beso el corazón hace de las suyas.',
      ],
      [
        'science-fiction',
        'Año 2340. La tripulación de la nave Aurora despierta a la deriva, lejos del planeta que debía colonizar. La inteligencia artificial de a bordo asegura que nunca hubo otro destino.',
      ],
      [
        'historical-fiction',
        'Sevilla, siglo XVI. La hija de un cartógrafo morisco copia mapas para los galeones de la corte mientras la Inquisición estrecha el cerco sobre su barrio.',
      ],
      [
        'food',
        'Ochenta recetas de cuchara para todo el año: guisos, potajes y postres con ingredientes de temporada, explicados paso a paso por una cocinera de pueblo.',
      ],
      [
        'self-help',
        'Un método sencillo para dejar de procrastinar, fortalecer tu autoestima y construir hábitos que duren. Con ejercicios prácticos para cada semana.',
      ],
      [
        'children',
        'El osito Bruno no quiere irse a la cama. Un cuento para niños a partir de 3 años, con ilustraciones llenas de ternura, perfecto para leer antes de dormir.',
      ],
    ],
    fr: [
      [
        'mystery',
        'Au petit matin, le corps d’une institutrice est découvert dans le canal. La commissaire Delmas reprend une enquête que tout le monde croyait close, et chaque témoin a une raison de mentir sur le meurtre.',
      ],
      [
        'fantasy',
        'Depuis que la magie a quitté le royaume, les mages se cachent. Élise, fille de forgeron, trouve une épée qui parle et part réclamer le trône avec un elfe boiteux et deux nains voleurs.',
      ],
      [
        'romance',
        'Entre Jeanne, libraire rêveuse, et Maxime, chef pressé, ce n’est pas le coup de foudre. Mais un mariage à organiser et un baiser volé sous la pluie vont leur faire croire au grand amour.',
      ],
      [
        'horror',
        'Dans le vieux manoir, les murs chuchotent la nuit. Une famille s’y installe malgré la malédiction, et la petite dernière se met à dessiner le démon qui vit à la cave. Un récit terrifiant.',
      ],
      [
        'war',
        'Verdun, 1916. Dans la boue des tranchées, trois soldats d’un même village comptent les jours entre deux bombardements et se promettent de revenir de la guerre.',
      ],
      [
        'home-garden',
        'Tout pour réussir son premier potager sur un balcon : semis, arrosage, compost et plantes compagnes, au fil des saisons, même sans jardin.',
      ],
      [
        'business',
        'Comment de petites entreprises ont conquis leur marché sans lever un euro : les stratégies, les erreurs et les chiffres de douze entrepreneurs qui ont réussi leur start-up.',
      ],
      [
        'poetry',
        'Un recueil de poèmes sur la mer et l’absence, où le poète mêle vers libres et sonnets à la mémoire de son frère.',
      ],
    ],
    de: [
      [
        'mystery',
        'Auf einer Hallig wird die Leiche eines Vogelwarts gefunden. Kommissarin Boysen ermittelt gegen die Flut: Jeder der wenigen Bewohner hat ein Alibi, und einer von ihnen ist der Mörder.',
      ],
      [
        'fantasy',
        'Als der letzte Drache erwacht, muss die Schankmagd Runa das Schwert ihres Vaters aufnehmen. Ihr Weg führt durch das zerfallene Königreich, vorbei an Elfen und Zauberern, zum leeren Thron.',
      ],
      [
        'romance',
        'Nele will auf der Insel nur ihr gebrochenes Herz vergessen. Doch dann zieht nebenan ausgerechnet der Mann ein, der ihr vor Jahren den ersten Kuss gab, und mit ihm kehren die Schmetterlinge zurück: Wer verliebt sich hier in wen?',
      ],
      [
        'thriller',
        'Ein Anschlag auf den Berliner Hauptbahnhof, eine entführte Agentin und ein Countdown von zwölf Stunden: Der ehemalige BND-Mann Falk hetzt durch Europa, um die Verschwörung aufzudecken.',
      ],
      [
        'historical-fiction',
        'Augsburg im 15. Jahrhundert: Die junge Magd Agnes wird verdächtigt, den Tuchhändler verhext zu haben. Nur ein fahrender Ritter glaubt ihr, doch der Fürst hat eigene Pläne.',
      ],
      [
        'crafts',
        'Zwanzig kuschelige Amigurumi-Tiere zum Häkeln: mit ausführlichen Anleitungen, Maschentabellen und Tipps zu Wolle und Nadeln, auch für Anfänger.',
      ],
      [
        'history',
        'Gestützt auf bisher unbekannte Quellen und Archive erzählt der Historiker, wie die Weimarer Republik zerfiel und welche Rolle die Beamten dabei spielten.',
      ],
      [
        'children',
        'Die kleine Maus Frieda traut sich nicht ins Wasser. Ein liebevolles Bilderbuch zum Vorlesen über Mut und Freundschaft, für Kinder ab 3 Jahren.',
      ],
    ],
    pt: [
      [
        'mystery',
        'Quando uma professora é encontrada morta na praia, o inspetor Meireles volta à vila onde cresceu. Os suspeitos são todos amigos de infância, e o assassino ainda não acabou.',
      ],
      [
        'fantasy',
        'No reino de Serrânia, a magia é proibida. Uma jovem feiticeira foge com o dragão que criou em segredo e descobre que é a herdeira do trono de que fala a profecia.',
      ],
      [
        'romance',
        'Beatriz precisa de um namorado de mentira para o casamento da prima. O chefe arrogante oferece-se, e entre um beijo e outro os dois descobrem que a paixão não segue contratos.',
      ],
      [
        'science-fiction',
        'A estação espacial Ômega perde contato com a Terra. A bordo, a astronauta Lia percebe que os robôs de manutenção começaram a sonhar, e que alguém acordou a nave alienígena em órbita.',
      ],
      [
        'western',
        'Expulso do rancho do pai, um pistoleiro cansado aceita um último trabalho: levar um fora da lei até o xerife, atravessando o deserto com três caçadores de recompensas no encalço.',
      ],
      [
        'health',
        'Um programa de seis semanas para equilibrar os hormônios na menopausa, com plano de alimentação saudável, exercício físico e respostas aos sintomas mais comuns, por uma médica.',
      ],
      [
        'travel',
        'Roteiros de trem e de bicicleta pelas aldeias do interior: hospedagem, passeios, pontos turísticos e mapas para o viajante que não tem pressa.',
      ],
      [
        'horror',
        'A casa assombrada da rua sete não perdoa: quem dorme lá tem pesadelos com o próprio enterro. Quando o menino some, a mãe desce ao porão e encontra o demônio à espera.',
      ],
    ],
    ja: [
      [
        'mystery',
        '雪に閉ざされた山荘で、招待客の一人が密室で殺される。偶然居合わせた探偵は、七人の容疑者のアリバイを一つずつ崩し、意外な犯人にたどり着く。',
      ],
      [
        'fantasy',
        '辺境の村で育った少年は、森で傷ついた竜の子を拾う。やがて王国の騎士団が彼を追い、失われた魔法をめぐる旅が始まる。',
      ],
      [
        'romance',
        '仕事一筋だった三十歳の花屋の店主は、幼なじみの御曹司から突然プロポーズされる。契約結婚のはずが、いつしか本当の恋に落ちて……。',
      ],
      [
        'science-fiction',
        '火星移民から百年。宇宙船の整備士は、廃棄されたアンドロイドの記憶に、人類が隠した銀河の地図を見つける。',
      ],
      [
        'horror',
        '祖母の葬儀のために戻った村で、古い井戸から呼ぶ声がする。その夜から悪夢と怪異が続き、一族にかけられた呪いが目を覚ます。',
      ],
      [
        'historical-fiction',
        '幕末の江戸。貧しい浪人の娘は、将軍の御庭番となった兄を追い、長屋の人々とともに激動の時代を生き抜く。',
      ],
      [
        'food',
        '忙しい日の作り置きおかずとお弁当のレシピを百二十品。身近な食材で、家庭料理がぐっとおいしくなるコツを料理研究家が伝えます。',
      ],
      [
        'business',
        '赤字企業を三年で立て直した経営者が、部下の育て方と戦略の立て方を語る。リーダーのための実践的なマネジメントの書。',
      ],
    ],
  };

/** Texts of no genre in the same languages: weather, timetables, notices. */
export const PLAIN_TEXTS: readonly string[] = [
  'Mañana habrá nubes y claros en el norte, con temperaturas en descenso y viento flojo del oeste por la tarde. El fin de semana volverá el sol.',
  'El horario de atención al público es de nueve a dos. Para pedir cita, llame al número que figura en la puerta o escriba al correo de la oficina.',
  'Demain, le temps restera sec sur la moitié nord, avec quelques nuages l’après-midi. Les températures seront en légère hausse pour la saison.',
  'Le bureau est ouvert du lundi au vendredi de neuf heures à midi. Merci de vous munir d’une pièce d’identité et de votre numéro de dossier.',
  'Morgen bleibt es im Norden trocken, im Süden ziehen am Nachmittag Wolken auf. Die Temperaturen liegen zwischen zwölf und achtzehn Grad.',
  'Das Büro ist von Montag bis Freitag zwischen neun und zwölf Uhr geöffnet. Bitte bringen Sie Ihren Ausweis und die Nummer Ihres Antrags mit.',
  'Amanhã o céu fica com poucas nuvens no norte, e a temperatura sobe durante a tarde. Há previsão de vento fraco no litoral.',
  'O atendimento é feito de segunda a sexta, das nove ao meio-dia. Traga um documento com foto e o número do protocolo.',
  '明日は北部で晴れ、午後から雲が広がるでしょう。気温は平年並みで、風は弱い見込みです。',
  '受付時間は月曜から金曜の午前九時から正午までです。番号札を取ってお待ちください。',
];
