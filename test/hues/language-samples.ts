/** Blurbs of books that don't exist, in languages with Latin letters that an English model can't read. */
export const FOREIGN_BLURBS: Readonly<Record<string, readonly string[]>> = {
  Spanish: [
    'Cuando su abuela muere en extrañas circunstancias, Elena vuelve al pueblo que juró no pisar jamás.',
    'Una casa frente al mar, tres hermanas que no se hablan y un secreto enterrado bajo el limonero. Durante un verano sofocante, las tres tendrán que elegir entre la verdad y la paz, mientras el hombre que destrozó a su familia regresa para pedir perdón.',
    'Madrid, invierno de 1936: un joven fotógrafo guarda la única imagen que puede salvar a su hermano.',
  ],
  French: [
    'Quand une lettre oubliée refait surface, Camille doit choisir entre son mariage et la vérité.',
    'Dans un village des Cévennes, le boulanger a disparu sans laisser de traces. La jeune lieutenante chargée de l’enquête comprend vite que personne ne veut le retrouver, et que les morts de l’hiver dernier n’étaient pas des accidents.',
    'Paris, 1889. Sous la tour qui grandit, un voleur de rêves rencontre la fille du gardien.',
  ],
  German: [
    'Als ihre Schwester spurlos verschwindet, kehrt die Kommissarin in das Dorf ihrer Kindheit zurück.',
    'Im Winter 1945 flieht eine junge Frau mit zwei fremden Kindern über das gefrorene Haff. Jahrzehnte später findet ihre Enkelin ein Tagebuch, das alles in Frage stellt, was die Familie über jene Nacht zu wissen glaubte.',
    'Ein Drache, ein Bäcker und das dümmste Königreich der Welt: der Auftakt einer neuen Saga.',
  ],
  Portuguese: [
    'Depois de vinte anos no estrangeiro, Teresa regressa à casa onde o irmão desapareceu numa noite de verão.',
    'Uma cidade sem memória, um detetive que não dorme e uma mulher que coleciona chaves. Enquanto a chuva não para, os dois descobrem que o assassino já escreveu o final da história, e que eles estão nela.',
    'Ela queria apenas um emprego; ele precisava de uma noiva falsa até ao fim do mês.',
  ],
  Italian: [
    'Quando il vecchio faro si spegne per sempre, Giulia capisce che suo padre le ha mentito.',
    'Nella Napoli degli anni Cinquanta due amiche si promettono di non lasciarsi mai. Una diventerà famosa, l’altra sparirà nel nulla, e soltanto una scatola di lettere racconterà che cosa è successo davvero quella notte sulla spiaggia.',
    'Un commissario stanco, un delitto perfetto e una città che non vuole sapere la verità.',
  ],
  Dutch: [
    'Wanneer haar broer niet terugkomt van zee, gaat Marijke zelf op zoek naar het verdwenen schip.',
    'In een dorp waar iedereen alles van elkaar weet, zwijgt men al dertig jaar over één avond. Dan vindt een jongen bij het graven naar wormen een ring, en de vrouw van de burgemeester begint te praten.',
    'Een dief, een prinses en een draak die liever bakt dan vecht: samen redden zij het rijk.',
  ],
  Polish: [
    'Kiedy w jeziorze zostaje znalezione ciało chłopca, komisarz Wrona wraca do miasta, którego nienawidzi.',
    'Zima, mała stacja kolejowa i pociąg, który nigdy nie przyjechał. Po latach Hanna próbuje zrozumieć, dlaczego jej matka czekała na peronie każdej nocy i kto wysyłał jej listy bez podpisu.',
    'Ona jest wiedźmą bez mocy, on rycerzem bez ziemi, a smok właśnie się obudził.',
  ],
  Turkish: [
    'Babasının ölümünden sonra köye dönen Defne, eski evde kilitli bir oda ve sararmış mektuplar bulur.',
    'İstanbul’da bir kış gecesi, genç bir kemancı ortadan kaybolur. Onu arayan komiser, her tanığın başka bir hikâye anlattığını ve gerçeğin yıllar önce yanan bir tiyatroda saklı olduğunu anlar.',
    'Bir ejderha, bir fırıncı ve dünyanın en küçük krallığı için verilen büyük bir savaş.',
  ],
  Indonesian: [
    'Setelah ibunya meninggal, Ratna pulang ke desa dan menemukan rahasia yang disembunyikan keluarganya selama puluhan tahun.',
    'Di sebuah kota pelabuhan yang tidak pernah tidur, seorang wartawan muda mencari pembunuh sahabatnya. Semakin dekat dengan kebenaran, semakin ia sadar bahwa orang yang paling dicintainya tahu lebih banyak daripada yang dikatakannya.',
    'Dia hanya ingin bekerja; lelaki itu membutuhkan tunangan palsu sampai akhir bulan depan.',
  ],
  Vietnamese: [
    'Khi người chị gái mất tích giữa đêm mưa, Lan trở về ngôi làng mà cô đã thề sẽ quên.',
    'Sài Gòn mùa hè năm ấy, một nhiếp ảnh gia trẻ tình cờ chụp được bức ảnh có thể cứu cả gia đình mình. Nhưng những người trong ảnh không muốn ai biết họ đã từng ở đó.',
    'Một con rồng, một người thợ làm bánh và vương quốc nhỏ nhất trên thế giới này.',
  ],
  'Romanised Hindi': [
    'Jab uski behen raat ko gayab ho jaati hai, Meera us gaon mein wapas aati hai jise woh bhool chuki thi.',
    'Dilli ki sardi, ek purani haveli aur teen bhai jo ek doosre se baat nahin karte. Jab pitaji ki vasiyat khulti hai, tab sabko pata chalta hai ki sach kya tha aur kisne jhooth bola.',
    'Usko sirf naukri chahiye thi, aur usko ek nakli mangetar, bas agle mahine tak.',
  ],
  Latin: [
    'Puella sola in silva magna habitat, sed nocte quadam vox antiqua eam ad urbem perditam vocat.',
    'Cum imperator moritur, duo fratres de regno contendunt. Alter sapientia, alter ferro vincere vult; mater autem, quae omnia scit, tacet et filios suos timet, dum hostes ad portas veniunt.',
    'De amore et bello, de rege stulto et regina prudenti, quae populum suum servavit.',
  ],
  Swedish: [
    'När hennes syster försvinner i skärgården återvänder Karin till ön som hon lovade att aldrig mer besöka.',
    'En ensam polis, en frusen sjö och ett brott som ingen vill minnas. I byn där alla känner alla börjar någon skicka brev till de döda, och snart får de svar.',
  ],
  Romanian: [
    'Când fratele ei dispare într-o noapte de iarnă, Ioana se întoarce în satul pe care l-a urât mereu.',
    'Un oraș fără memorie, un detectiv care nu doarme și o femeie care adună chei vechi. În timp ce ploaia nu se oprește, cei doi află că ucigașul a scris deja sfârșitul poveștii.',
  ],
  Finnish: [
    'Kun sisar katoaa talviyönä jäljettömiin, Aino palaa kylään, jonka hän oli vannonut unohtavansa.',
    'Yksinäinen poliisi, jäätynyt järvi ja rikos, jota kukaan ei halua muistaa. Pian joku alkaa lähettää kirjeitä kuolleille, ja kuolleet vastaavat niihin.',
  ],
  Tagalog: [
    'Nang mawala ang kanyang kapatid sa gitna ng bagyo, bumalik si Luz sa bayang matagal na niyang iniwan.',
    'Sa isang lungsod na hindi natutulog, hinahanap ng isang batang mamamahayag ang pumatay sa kanyang kaibigan, ngunit ang mga taong mahal niya ay ayaw magsalita.',
  ],
};

/** English blurbs that look foreign: names, places, borrowed words, lists, slang, old spelling. */
export const ENGLISH_BLURBS: readonly string[] = [
  'In Valparaíso, Doña Esperanza de la Cruz y Vargas guards el corazón del barrio: a bakery, a debt, and a grandson who paints what he cannot say.',
  'Søren Ødegård and Þóra Jónsdóttir race across Reykjavík and Tromsø to find the lost diary of Björn Åkesson before winter closes the fjords.',
  'When Nguyễn Thị Hạnh leaves Sài Gòn for San José, she takes only áo dài, a photograph, and a promise she made to Trần Văn Minh.',
  'Der Schatten. La Sombra. L’Ombre. Every language has a name for the killer, and Inspector Müller of the Kriminalpolizei has heard them all.',
  'Dragons. Bakers. War. One ring, two thrones, three liars. Blood will answer blood.',
  'Slow burn, enemies to lovers, fake dating, small town, grumpy sunshine, found family, hockey romance, age gap.',
  'Yo, Tay ain’t tryna die tonight, but Big Rico and dem want what’s theirs, and Keisha gon’ make sure they get it.',
  'Wherein ye olde Knight Sir Guyon doth ride unto Faerie, and is by foul enchauntment sore beset, and findeth his ladye faire.',
  'Includes crochet patterns, yarn weights, stitch charts, gauge tables, colour wheels, hooks, blankets, hats and scarves for beginners.',
  'Arjun Mehta’s mausi says beta, shaadi karo; his boss at Tata says Bengaluru by Monday; his heart says Lakshmi Iyer, third floor, Churchgate.',
  'Kwame, Adaeze and Tendai inherit a lodge near Ouagadougou, a feud in Antananarivo and a very rude parrot.',
  'A mouse. A moon. A very big cheese. Max wants to fly!',
  'Python, Kubernetes, PostgreSQL, Terraform: deploy microservices, monitor latency, debug containers, automate pipelines.',
];
