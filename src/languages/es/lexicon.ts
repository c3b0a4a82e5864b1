import type { Lexicon } from '../../hues/lexicon/lexicon.ts';

/** Spanish, of both sides of the Atlantic. */
export const lexicon: Lexicon = {
  language: 'es',
  smallWords:
    'el la los las un una unos unas de del en y que por para con sin su sus se es lo al no más pero como cuando muy entre desde hasta donde quien ha fue este esta todo tras durante mientras hay ella él era son les nos sobre también ya',
  genres: [
    {
      ids: 'fantasy',
      names:
        'novela fantástica, novela de fantasía, literatura fantástica, libro de fantasía, saga fantástica, saga de fantasía, aventura fantástica, fantasía épica, fantasía heroica, alta fantasía, fantasía oscura, fantasía urbana, fantasía juvenil, espada y brujería',
      typed:
        'fantasía, fantástico, fantástica, fantasía medieval, fantasía acogedora, dragones, magia, magos, elfos, hadas, hechiceros, mundos imaginarios, realismo fantástico, fantasías',
      tells:
        'fantasía, dragón, dragones, dragona*, mago, magos, maga, magas, magia, hechicer*, hechizo*, sortilegio*, conjuro*, brujería, elfo, elfos, elfa*, elfic*, orco, orcos, trol, trols, trolls, reino, reinos, trono, tronos, profecía*, grimorio*, encantamiento*, hada, hadas, duende*, unicornio*, talismán*, nigromante*, nigromancia, poder* mágico*, criatura* mágica*, espada mágica, mundo mágico, seres fantásticos, señor oscuro, reinos olvidados, jinete* de dragón, linaje real, heredera al trono, heredero al trono, guerrero*, espada, espadas, portal mágico, academia de magia, escuela de magia',
    },
    {
      ids: 'fantasy romance',
      names: 'romantasy, fantasía romántica, romance fantástico',
      typed: 'romántica fantástica',
    },
    {
      ids: 'science-fiction',
      names:
        'ciencia ficción, ciencia-ficción, novela de ciencia ficción, space opera, ópera espacial, cyberpunk, ciberpunk, steampunk, ucronía, ficción científica, ciencia ficción dura, ficción especulativa',
      typed:
        'viajes en el tiempo, viajes espaciales, extraterrestres, robots, alienígenas, futurista, especulativa',
      tells:
        'nave espacial, naves espaciales, nave, astronauta*, galaxia*, galáctic*, planeta, planetas, alienígena*, extraterrestre*, androide*, robot, robots, robótic*, inteligencia artificial, viaje* en el tiempo, máquina del tiempo, ciberespacio, cibernétic*, espacio exterior, estación espacial, interestelar*, terraform*, colonia espacial, colonias, marciano*, marte, clon, clones, clonación, hiperespacio, en órbita, realidad virtual, universo* paralelo*, dimensi* paralela*, replicante*, nanotecnología, futuro lejano, siglo xxii, siglo xxiii, siglo xxiv, humanidad entera, primer contacto, agujero negro, generación a bord*, criogen*, civilización alienígena, transbordador, sonda, sondas, lunar, vida artificial, mutante*',
    },
    {
      ids: 'dystopian',
      names: 'distopía, novela distópica, postapocalíptica, posapocalíptica, ficción postapocalíptica',
      typed:
        'distópica, distópico, apocalipsis, apocalíptica, apocalíptico, postapocalíptico, utopía, fin del mundo',
      tells:
        'distópica, régimen totalitario, apocalipsis, apocalíptic*, postapocalíptic*, posapocalíptic*, totalitari*, supervivientes, sobrevivientes, sobrevivir al, fin de la civilización, colapso, la resistencia, rebelión, pandemia, mundo devastado, tierra devastada, catástrofe nuclear, guerra nuclear, sociedad perfecta, vigilancia total, castas, racionamiento, páramo, páramos',
    },
    {
      ids: 'horror',
      names:
        'novela de terror, terror psicológico, terror gótico, novela gótica, cuentos de terror, relatos de terror, historia de terror, terror sobrenatural, terror cósmico, literatura de terror',
      typed:
        'terror, horror, miedo, gótico, gótica, slasher, monstruos, casas encantadas, zombis, zombies, gore, libros de miedo, espanto',
      tells:
        'terror*, aterrador*, horror*, pesadilla*, espeluznante*, escalofriante*, macabr*, demonio*, demoníac*, poseíd*, posesión demoníaca, exorcis*, casa encantada, mansión, maldit*, maldición, siniestr*, tinieblas, oscuridad, monstruo*, monstruos*, sangrient*, zombi*, zombie*, muertos vivientes, no muertos, criatura* de la noche, cementerio, tumba*, cripta*, ritual* satánic*, satánic*, susurro*, entidad, acecha, ente maligno, malign*, sótano, aullido*, gritos',
    },
    {
      ids: 'paranormal',
      names: 'historias paranormales, novela paranormal',
      typed:
        'paranormal, sobrenatural, vampiros, hombres lobo, fantasmas, brujas, ángeles, demonios, cambiaformas, licántropos, espíritus, médiums',
      tells:
        'vampir*, hombre* lobo, licántrop*, fantasma*, fantasmal*, espectro*, bruja, brujas, brujo*, aquelarre*, médium*, vidente*, clarividen*, más allá, espiritista*, sesión de espiritismo, ouija, cambiaformas, ángel caído, ángeles caídos, inmortal*, sobrenatural*, paranormal*, colmillo*, poltergeist, reencarnación, demonio*, súcubo*, íncubo*, espíritu*, aparición, apariciones, ánimas, difunt*, ver a los muertos, del otro lado, maleficio*, cambia de forma, luna llena',
    },
    {
      ids: 'paranormal romance',
      names: 'romance paranormal, romántica paranormal',
      typed: 'amor paranormal',
    },
    {
      ids: 'romance',
      names:
        'novela romántica, novela rosa, historia de amor, novela de amor, romance contemporáneo, novela romántica contemporánea, romántica contemporánea, literatura romántica, dark romance',
      typed:
        'romántico, romántica, románticas, amor, romances, de amor, erotismo romántico, segundas oportunidades, enemigos a amantes, amor prohibido, matrimonio concertado, novelas de amor, novios falsos',
      tells:
        'enamor*, amor, amores, amada, amado, amante*, beso, besos, besar*, corazón, corazones, pasión, pasiones, seduc*, romántic*, romance, boda*, casarse, prometid*, compromiso falso, matrimonio de conveniencia, novio, novia, noviazgo, cita a ciegas, atracción, deseo, soltero*, soltera*, primer amor, amor verdadero, amor prohibido, alma gemela, segunda oportunidad, media naranja, flechazo, química entre, exnovio, exnovia, millonario, multimillonario, idilio, guap*, enemig*, ruptura, exmarido, tentación, irresistible',
    },
    { ids: 'romance humour', names: 'comedia romántica', typed: 'comedias románticas' },
    {
      ids: 'romance historical-fiction',
      names: 'romance histórico, novela romántica histórica, romántica histórica',
      typed: 'regencia, época de la regencia',
      tells:
        'duque, duquesa, conde, condesa, vizconde, lord, lady, debutante*, baile de máscaras, temporada londinense, highlander*',
    },
    {
      ids: 'erotica',
      names: 'novela erótica, literatura erótica, relatos eróticos',
      typed: 'erótica, erótico, eróticas, erotismo, sexo, bdsm',
      tells:
        'erótic*, erotismo, lujuria, sumis*, dominación, placer carnal, placeres prohibidos, orgasm*, desnud*, fantasías sexuales, sexual*, amo y sumisa',
    },
    {
      ids: 'mystery crime',
      names:
        'novela negra, novela policíaca, novela policiaca, novela policial, género negro, género policíaco, relato policial, novela detectivesca, intriga policial, nordic noir, serie negra, thriller policíaco',
      typed:
        'policial, noir, policíaco, policíaca, policiaco, policiaca, policiales, detectives, detective, investigación criminal, crímenes, novela criminal, negra, género criminal',
      tells:
        'noir, asesinat*, asesin*, inspector*, comisari*, comisaría, detective*, cadáver*, crimen, crímenes, homicid*, policía*, policial*, sospechos*, culpable*, coartada*, pista, pistas, forense*, autopsia*, investiga, investigación, investigar, investigador*, investigadora*, pesquisa*, caso, caso sin resolver, víctima*, guardia civil, brigada, fiscal*, subinspector*, sargento*, teniente, escena del crimen, apuñalad*, estrangulad*, degollad*, desaparición, desaparecid*, desaparecer sin dejar rastro, arma homicida, interrogatorio*, criminal*, asesino en serie, delito*, móvil del crimen, hallan muert*, aparece muert*, aparece asesinad*, mossos, guardias civiles, cuerpo sin vida, extrañas circunstancias, desapareció, desaparece, testigo*, secreto inconfesable, sospecha*',
    },
    {
      ids: 'mystery',
      names: 'novela de misterio, novela de intriga, cozy mystery, misterio acogedor, novela enigma',
      typed: 'misterio, misterios, enigmas, intriga, intrigas, enigma, suspenso policial',
      tells:
        'misterio*, misterios*, enigma*, enigmátic*, esclarecer, resolver el caso, desentrañar, descifrar, mensaje anónimo, anónimo*, carta anónima',
    },
    {
      ids: 'thriller',
      names:
        'thriller, thriller psicológico, thriller político, thriller jurídico, thriller médico, thriller de espionaje, novela de espías, novela de espionaje, novela de suspense, novela de suspenso, tecnothriller, suspense psicológico, techno-thriller',
      typed: 'suspense, suspenso, espionaje, espías, acción, conspiración, secuestro, thriller doméstico',
      tells:
        'espía*, espionaje, agente secreto, agente*, cia, fbi, servicios secretos, servicio secreto, conspiración*, complot*, terrorist*, atentado*, secuestr*, rehén, rehenes, contrarreloj, cuenta atrás, chantaje*, amenaza*, acosador*, psicópata*, sicari*, huir, fugitiv*, vigilad*, mercenari*, bomba, trepidante, vertiginos*, adictiv*, giro* inesperad*, no podrás parar de leer, escapar con vida, juego mortal, mafia, informante*, infiltrad*, traidor*, traición, persecución, cazador de hombres, conspirador*, cni, mossad, kgb, asesino a sueldo, ciberataque*, negociador*, trampa mortal, sin escapatoria',
    },
    {
      ids: 'crime',
      names: 'novela de gánsteres, narconovela, novela carcelaria',
      typed: 'mafia, gánsteres, narcotráfico, atracos, crimen organizado, hampa, cárcel',
      tells:
        'mafia*, mafios*, narco*, narcotráfic*, cártel, cárteles, gánster*, atraco*, atracador*, banda criminal, hampa, capo, capos, contraband*, cárcel, presidio, ladrón, ladrones, robo, estafa*, estafador*, sicari*, robar, botín, golpe perfecto, ajuste de cuentas, cómplice*, droga, drogas, traficante*, chanchullo*',
    },
    {
      ids: 'historical-fiction',
      names: 'novela histórica, ficción histórica, narrativa histórica, novela de época, saga histórica',
      typed: 'histórica, histórico, época victoriana, edad media, históricas, saga familiar histórica',
      tells:
        'siglo xii, siglo xiii, siglo xiv, siglo xv, siglo xvi, siglo xvii, siglo xviii, siglo xix, edad media, medieval*, guerra civil, posguerra, inquisición, imperio romano, imperio, corte de, rey, reina, reyes católicos, emperador*, emperatriz, virrey*, conquistador*, conquista de, esclav*, marqués, marquesa, conde, condesa, nobleza, noble, hidalgo*, cruzada*, templari*, república, franquis*, franco, revolución francesa, 1492, colonial*, criada, sirvienta, galeón*, roma antigua, gladiador*, legión, legiones, faraón*, catedral, 1936, palacio*, rey de, boticari*, sierv*, mercader*, molino, molinos, molinero*, convento, monja*, taberna, virreinato, guerras carlistas, indiano*, tejedor*',
    },
    {
      ids: 'contemporary-fiction',
      names:
        'novela contemporánea, narrativa contemporánea, ficción contemporánea, saga familiar, novela costumbrista, novela intimista, feel good, novela feelgood',
      typed:
        'contemporánea, contemporáneo, actual, drama familiar, ficción femenina, literatura femenina, vida cotidiana',
      tells:
        'secreto* de familia, secreto* familiar*, secretos del pasado, su madre, su padre, su marido, su hija, su hijo, hermanas, divorci*, viud*, reencuentro, duelo, pérdida, amistad, maternidad, empezar de cero, rehacer su vida, abuela, abuelo, pueblo natal',
    },
    {
      ids: 'literary-fiction',
      names: 'ficción literaria, narrativa literaria, alta literatura, autoficción, literatura contemporánea',
      typed:
        'realismo mágico, literaria, literario, novela literaria, narrativa, gran literatura, existencialismo literario, experimental',
    },
    {
      ids: 'classics',
      names: 'literatura clásica, clásico de la literatura, clásicos universales, clásicos de la literatura',
      typed: 'clásicos, clásico, siglo de oro, clásica, clásicas',
    },
    {
      ids: 'adventure',
      names: 'novela de aventuras, libro de aventuras, aventuras marítimas, relato de aventuras',
      typed:
        'aventura, aventuras, piratas, exploradores, acción y aventura, tesoros, naufragios, supervivencia',
      tells:
        'aventura*, aventurer*, expedición*, explorador*, tesoro*, pirata*, corsari*, naufrag*, isla desierta, selva, jungla, mapa, barco*, travesía*, capitán, tripulación, desierto, arqueólog*, reliquia*, ruinas, templo perdido, ciudad perdida, supervivencia',
    },
    {
      ids: 'western',
      names: 'novela del oeste, novelas del oeste, novela western, literatura gauchesca',
      typed: 'western, oeste, viejo oeste, salvaje oeste, vaqueros, pistoleros, lejano oeste, gauchos',
      tells:
        'western, salvaje oeste, viejo oeste, lejano oeste, vaquero*, pistolero*, sheriff, forajid*, cazarrecompensas, rancho*, ganader*, apache*, comanche*, sioux, navajo*, revólver*, colt, saloon, diligencia*, cuatrero*, duelo al sol, caravana de colonos, arizona, texas, wyoming, oro de california, buscador* de oro, frontera',
    },
    {
      ids: 'war',
      names: 'novela bélica, novela de guerra, literatura bélica, relato bélico',
      typed:
        'bélica, bélico, guerra, guerras, militar, ejército, segunda guerra mundial, primera guerra mundial, holocausto, historia militar',
      tells:
        'segunda guerra primera guerra gran guerra, soldado*, trinchera*, batalla*, batallón, nazi*, gestapo, holocausto, auschwitz, campo de concentración, frente ruso, ejército*, bombardeo*, tanque*, submarino*, desembarco, regimiento, coronel, guerra, guerras, combate*, piloto* de guerra, resistencia francesa, partisan*, vietnam, hitler, tercer reich, 1914, 1915, 1916, 1917, 1918, 1939, 1940, 1941, 1942, 1943, 1944, 1945, stalingrado, división azul, herido, heridos, enfermera, refugiad*, ocupación, bombardero*, alambrada*, armisticio, frente de batalla, prisionero*',
    },
    {
      ids: 'humour',
      names: 'novela humorística, novela de humor, libro de humor, relatos humorísticos',
      typed:
        'comedia, sátira, humor, humorístico, cómico, cómica, humorística, parodia, chistes, divertido, humor negro, humor gráfico',
      tells:
        'desternillante*, hilarante*, divertidísim*, carcajada*, disparatad*, descacharrante*, humor, humorístic*, comedia, cómic* situacion*, sátira, satíric*, parodia, irreverente, risas, enredos, gamberr*',
    },
    {
      ids: 'short-stories',
      names:
        'libro de cuentos, libro de relatos, colección de relatos, relatos cortos, relatos breves, microrrelatos, antología de cuentos',
      typed: 'cuentos, relatos, antología de relatos, cuento, relato, cuentos cortos, narraciones, antología',
    },
    {
      ids: 'poetry',
      names: 'poemario, libro de poemas, antología poética, poesía contemporánea, libro de poesía',
      typed: 'poesía, poemas, haikus, poético, poesías, poema, versos, lírica, sonetos, haiku',
      tells:
        'haikus, poema*, poemario, verso, versos, poeta, poetas, poesía, soneto*, lírica, voz poética, rima, rimas, estrofa*',
    },
    {
      ids: 'drama',
      names: 'obra de teatro, obra teatral, pieza teatral',
      typed:
        'teatro, dramaturgia, drama, tragedia, comedia teatral, teatral, guion, guiones, obras de teatro',
      tells:
        'teatro, obra de teatro, en tres actos, en dos actos, en un acto, dramaturg*, escenario, entremés, acotaciones',
    },
    {
      ids: 'comics',
      names: 'novela gráfica, cómics, tebeos, historietas, cómics y manga',
      typed:
        'cómic, manga, historieta, tebeo, comic, comics, viñetas, manhwa, webtoon, superhéroes, novelas gráficas, tiras cómicas',
      tells:
        'cómic, tebeo, viñeta*, novela gráfica, dibujante*, superhéroe*, superheroína*, manga, mangaka, historieta*, ilustrador de cómic',
    },
    {
      ids: 'mythology',
      names:
        'mitos y leyendas, cuentos de hadas, mitología griega, mitología nórdica, cuentos populares, mitos y cuentos de hadas',
      typed:
        'mitología, leyendas, folclore, mitos, mitológico, leyenda, mito, folklore, dioses griegos, cuento de hadas, fábulas, retelling, mitología celta',
      tells:
        'mitología, mitológic*, zeus, olimpo, dioses, diosa*, mito, mitos, leyenda, leyendas, odín, thor, troya, ulises, aquiles, minotauro*, medusa, afrodita, hades, perséfone, titanes, semidiós, semidioses, cuento de hadas, folclore, érase una vez',
    },
    {
      ids: 'children',
      names:
        'literatura infantil, libro infantil, cuento infantil, cuentos infantiles, álbum ilustrado, libro ilustrado infantil, libro para niños, cuento para niños, libros para niños, primeros lectores',
      typed:
        'infantil, infantiles, niños, infancia, niñas, cuentos para dormir, cuentos para niños, peques, bebés, middle grade, infantil y juvenil, primeras lecturas',
      tells:
        'niños y niñas, pequeños lectores, primeros lectores, peques, a partir de 3 años, a partir de 4 años, a partir de 5 años, a partir de 6 años, a partir de 7 años, a partir de 8 años, osito*, conejito*, ratoncit*, patito*, gatito*, perrito*, cuento para dormir, antes de dormir, hora de dormir, ilustraciones a todo color, los más pequeños, guardería, ratita, travesura*, animalitos, princesita*, papá y mamá',
    },
    {
      ids: 'young-adult',
      names:
        'literatura juvenil, novela juvenil, libro juvenil, romance juvenil, novela de iniciación, jóvenes adultos',
      typed: 'young adult, juvenil, juveniles, adolescentes, jóvenes, adolescencia, new adult, para jóvenes',
      tells:
        'young adult, instituto, adolescent*, dieciséis años, diecisiete años, quince años, compañeros de clase, último curso, baile de graduación, secundaria, preparatoria, chica nueva, mejor amiga, bachillerato, último año de instituto, la chica nueva, quinceañer*, campamento',
    },
    {
      ids: 'lgbtq',
      names:
        'literatura lgbt, literatura lgbtq+, novela lgbt, novela queer, literatura queer, romance gay, romance lésbico, literatura lgtbi',
      typed:
        'lgbt, lgtb, lgtbi, lgbtiq, gay, lésbico, lésbica, lesbianas, queer, homosexualidad, transexual, bisexual, trans, no binario, lgbtq',
      tells:
        'homosexual*, lesbian*, gay, gais, transexual*, transgénero, bisexual*, queer, lgtb*, lgbt*, salir del armario, no binari*, drag queen*, homofobia',
    },
    {
      ids: 'biography',
      names: 'libro de memorias, biografías y memorias',
      typed:
        'biografía, autobiografía, memorias, diario personal, testimonio, biografías, biográfico, autobiográfico, diarios, cartas, vida real, historias reales, testimonios, hechos reales, crónica personal',
      tells:
        'diario personal, biografía, autobiografía, autobiográfic*, memorias, biógraf*, su vida y su obra, la vida de, testimonio, en primera persona, recuerdos de infancia, nació en, confesiones, retrato íntimo, vida privada, relato de una vida, diario íntimo, historia real, exilio, llegó a ser, por primera vez cuenta, sin tapujos, trayectoria, su infancia, su carrera, superviviente, cuenta su historia, en sus propias palabras, correspondencia',
    },
    {
      ids: 'history',
      names: 'libro de historia, ensayo histórico, divulgación histórica',
      typed:
        'historia universal, historia antigua, historia contemporánea, historia de españa, historia, historia medieval, historia de américa, historia militar, arqueología, prehistoria, historia moderna, historia del mundo',
      tells:
        'historia universal, historia antigua, historia contemporánea, historia de españa, historiador*, historiográfic*, archivos, fuentes documentales, documentad*, la historia de españa, historia de europa, edad antigua, imperio romano, civilizacion*, dinastía*, guerra fría, revolución, tratado de, arqueológic*, siglo xx, monarquía, colonialismo, documentos inéditos, acontecimientos, inédit*, cartas y, registros, comercio de, esclavitud, colonia, colonias, guerra civil española, transición, dictadura',
    },
    {
      ids: 'true-crime',
      names: 'true crime, crónica negra, crímenes reales, crónica de sucesos, crimen real',
      typed: 'sucesos, asesinos reales, casos reales, asesinos en serie reales',
      tells:
        'crímenes reales, crónica negra, crimen real, caso real, sentencia judicial, asesinos reales, sucesos reales',
    },
    {
      ids: 'religion',
      names: 'libro religioso, literatura cristiana, vida cristiana, novela cristiana, estudio bíblico',
      typed:
        'teología, devocional, religión, religioso, religiosa, cristiano, cristiana, cristianismo, biblia, católico, fe, islam, judaísmo, budismo, hinduismo, oración, espiritualidad cristiana, religiones, iglesia, catolicismo, evangelio, santos',
      tells:
        'biblia, bíblic*, dios, jesús, jesucristo, cristo, evangelio*, evangélic*, fe, oración, oraciones, iglesia*, papa francisco, santos, teología, teológic*, cristian*, católic*, islam*, corán, budis*, judaísmo, sacerdote*, pastor, pastoral, espíritu santo, salmos, devocional*, apóstol*, discípulo*, pecado*, salvación',
    },
    {
      ids: 'spirituality',
      names: 'libro de espiritualidad, new age, guía espiritual, cuerpo y mente',
      typed:
        'nueva era, esoterismo, espiritualidad, espiritual, meditación, mindfulness, tarot, astrología, yoga, chakras, reiki, wicca, ángeles guardianes, numerología, esotérico, ocultismo, horóscopo, cartomancia',
      tells:
        'nueva era, esoterismo, meditación, meditar, mindfulness, tarot, arcano*, astrolog*, horóscopo*, zodiac*, chakra*, reiki, energía vital, karma, iluminación, despertar espiritual, espiritual*, numerología, péndulo, cristales, ley de la atracción, vibración, universo te, conciencia plena, paz interior, alma, almas, guía* espiritual*',
    },
    {
      ids: 'philosophy',
      names: 'ensayo filosófico, libro de filosofía',
      typed:
        'filosofía, filosófico, filosófica, ética, estoicismo, existencialismo, metafísica, lógica, pensamiento, filósofos',
      tells:
        'filosof*, filósof*, ética, moral, metafísic*, estoic*, platón, aristóteles, nietzsche, kant, sócrates, hegel, existencial*, ontolog*, epistemolog*, pensador*, razón pura',
    },
    {
      ids: 'psychology',
      names: 'libro de psicología',
      typed:
        'psicología, psicología positiva, psicoanálisis, psicoterapia, neurociencia, psicológico, psiquiatría, terapia, ansiedad, depresión, trauma, salud mental, mente humana, inteligencia emocional',
      tells:
        'psicoterapia, psicolog*, psicólog*, psiquiatr*, psicoanál*, terapeut*, terapia*, ansiedad, depresión, trauma, traumas, inconsciente, neurocien*, cerebro*, emociones, emocional*, conducta*, cognitiv*, apego, trastorno*, salud mental, narcisis*, inteligencia emocional, herida*, infancia herida, vínculo*, relaciones tóxicas, manipulador*, psique, duelo, autoconocimiento, apegos',
    },
    {
      ids: 'self-help',
      names: 'libro de autoayuda',
      typed:
        'autoayuda, desarrollo personal, crecimiento personal, superación personal, motivación, bienestar, autoestima, productividad, hábitos, éxito, felicidad, coaching, minimalismo, liderazgo personal, superación',
      tells:
        'superación personal, autoayuda, autoestima, hábito*, productividad, motivación, crecimiento personal, desarrollo personal, superación, tu vida, tus metas, metas, alcanzar tus, tu mejor versión, felicidad, ser feliz, ejercicios prácticos, herramientas prácticas, aprenderás a, te enseña a, paso a paso, procrastin*, zona de confort, coach, mentalidad, quererte, límites, cómo superar, toma el control',
    },
    {
      ids: 'business',
      names: 'libro de negocios, libro de economía, libro de empresa, economía y empresa',
      typed:
        'finanzas personales, management, negocios, empresa, economía, finanzas, emprendimiento, emprendedores, marketing, liderazgo, inversión, bolsa, dinero, ventas, gestión, administración, startups, empresas, publicidad, contabilidad, recursos humanos, bienes raíces',
      tells:
        'finanzas personales, management, empresa*, empresari*, negocio*, emprendedor*, emprendimiento, inversión, inversiones, inversor*, invertir, bolsa de valores, mercado*, marketing, ventas, vender, cliente*, líder, líderes, liderazgo, finanzas, financier*, dinero, ahorr*, economía, económic*, startup*, estrategia*, directiv*, rentab*, criptomoneda*, bitcoin, ingresos pasivos, libertad financiera, gestión',
    },
    {
      ids: 'politics-society',
      names: 'ensayo político, política y sociedad, periodismo de investigación',
      typed:
        'ciencias sociales, ciencia política, sociología, feminismo, política, político, sociedad, actualidad, derecho, antropología, economía política, feminista, periodismo, geopolítica, racismo, inmigración, derechos humanos, ecologismo, globalización',
      tells:
        'ciencias sociales, ciencia política, política, políticas, político*, democracia*, democrátic*, feminis*, capitalis*, neoliberal*, sociolog*, sociedad actual, desigualdad*, patriarcado, machis*, populis*, gobierno*, estado de derecho, derechos humanos, migra*, racis*, geopolític*, elecciones, corrupción, globaliz*, reportaje*, periodista de investigación',
    },
    {
      ids: 'science',
      names: 'libro de ciencia, ciencia y matemáticas, popular science',
      typed:
        'divulgación científica, ciencia, ciencias, física, química, biología, matemáticas, astronomía, genética, evolución, cosmología, estadística, geología, medicina y ciencia, física cuántica',
      tells:
        'divulgación científica, científic*, ciencia, físic* cuántic*, cuántic*, astronom*, astrofísic*, cosmos, big bang, universo, evolución, darwin, genétic*, adn, genes, átomo*, partícula*, molécula*, matemátic*, teorema*, ecuacion*, química, biólog*, biología, einstein, neurona*, laboratorio, experimento*, teoría de la relatividad, divulgación, especies',
    },
    {
      ids: 'nature-animals',
      names: 'libro de naturaleza, guía de aves, guía de campo, libro de animales, naturaleza y animales',
      typed:
        'naturaleza, animales, mascotas, perros, gatos, caballos, aves, ecología, medio ambiente, fauna, flora, plantas, insectos, océanos, pájaros, setas',
      tells:
        'fauna, flora, especies de aves, ave, aves, pájaro*, perro*, gato*, adiestramiento, mascota*, caballo*, bosque*, ecosistema*, biodiversidad, naturalista*, lobos, abejas, ballenas, ornitolog*, senderos, medio ambiente, cambio climático, plantas silvestres, setas, raza* de perro*, zorro*, murciélago*, plumas, especies que, cuaderno de campo, observación, árboles, mariposa*, animales salvajes, vida salvaje, mariposas, cachorro*',
    },
    {
      ids: 'technology',
      names: 'libro de informática, informática y tecnología, inteligencia artificial aplicada',
      typed:
        'informática, programación, tecnología, ordenadores, computación, python, java, redes, inteligencia artificial, internet, ciberseguridad, desarrollo web, software, big data, hacking, diseño web',
      tells:
        'programación, programar, programador*, software, código fuente, python, javascript, java, algoritmo*, base* de datos, servidor*, ciberseguridad, desarrollo web, aplicaciones web, machine learning, aprendizaje automático, linux, windows, excel, nube, informátic*, hacker*',
    },
    {
      ids: 'engineering',
      names: 'libro de ingeniería, ingeniería y transporte, manual técnico',
      typed:
        'ingeniería, coches, automóviles, motos, trenes, aviones, barcos, mecánica, electrónica, aviación, transporte, ferrocarril, electricidad, construcción, náutica, ingenierías',
      tells:
        'ingenier*, locomotora*, ferrocarril*, motor, motores, automóvil*, aeronáutic*, aviones, hormigón, estructuras, electrónic*, circuito*, soldadura, termodinámica, resistencia de materiales, instalacion* eléctric*, mecánic*',
    },
    {
      ids: 'health',
      names: 'libro de salud, salud y medicina',
      typed:
        'nutrición, dietética, medicina, salud, bienestar físico, dieta, dietas, fitness, adelgazar, embarazo, enfermería, ejercicio, menopausia, medicina natural, sueño, anatomía, cáncer, enfermedades',
      tells:
        'dietética, salud, saludable*, dieta*, nutrición, nutricion*, médic*, medicina, enfermedad*, síntoma*, tratamiento*, pacient*, adelgaz*, perder peso, embarazo, menopausia, hormon*, microbiota, intestin*, cáncer, diabetes, inmunológic*, ejercicio físico, anatomía, fisioterap*, antiinflamatori*, ayuno',
    },
    {
      ids: 'food',
      names:
        'libro de cocina, libro de recetas, recetario, cocina vegana, cocina vegetariana, recetas de cocina',
      typed:
        'gastronomía, repostería, cocina, recetas, comida, vino, vinos, panadería, pasteles, cócteles, postres, cerveza, café, vegano, vegetariano, comida y bebida, cocinar',
      tells:
        'receta*, cocina*, cociner*, ingrediente*, horno*, hornear, repostería, postre*, pastel*, tarta, tartas, pan, masa madre, chef*, gastronom*, plato*, sabor*, vino, vinos, bodega*, vegan*, vegetarian*, fogón, fogones, desayuno*, menú, menús, guiso*, salsa*, picnic, crema, horneado, truco* de cocina, chocolate, quesos, arroces, pasta, ensalada*, bizcocho*, carne, pescado*',
    },
    {
      ids: 'travel',
      names:
        'guía de viaje, guía de viajes, libro de viajes, literatura de viajes, crónica de viajes, relato de viajes, diario de viaje',
      typed:
        'viajes, viaje, turismo, guías, viajero, senderismo, rutas, mochilero, camino de santiago, viajar',
      tells:
        'guía de viaje*, viajer*, itinerario*, mochila*, ruta*, alojamiento*, turis*, camino de santiago, peregrin*, vuelta al mundo, destinos, kilómetros, lugares imprescindibles, recorrido*, caravana, autostop',
    },
    {
      ids: 'art',
      names: 'libro de arte, historia del arte, libro de fotografía, arte y fotografía, diseño gráfico',
      typed:
        'arquitectura, arte, fotografía, pintura, diseño, moda, dibujo, escultura, ilustración, artes, catálogo de exposición, cine y arte, museos',
      tells:
        'pintor*, pintura*, cuadro*, fotógraf*, fotografía*, escultor*, escultura*, exposición, museo*, lienzo*, óleo, acuarela*, arquitect*, impresionis*, picasso, goya, velázquez, frida kahlo, obra gráfica, retratos, diseñador*, moda, tipografía, bauhaus, vanguardia*',
    },
    {
      ids: 'music-entertainment',
      names: 'libro de música, música y espectáculos, historia del rock, biografía musical, libro de cine',
      typed:
        'música, cine, rock, jazz, televisión, películas, flamenco, ópera, guitarra, piano, danza, espectáculos, videojuegos, celebridades, baile',
      tells:
        'música, musical*, músico*, canción, canciones, cantante*, guitarr*, banda de rock, rock, jazz, flamenco, disco, discos, concierto*, compositor*, ópera, orquesta, cine, película*, director de cine, hollywood, actor, actriz, partitura*, acordes, piano, gira beatles',
    },
    {
      ids: 'sport',
      names: 'libro de deporte, libro de fútbol, deportes y juegos',
      typed:
        'deporte, deportes, fútbol, ciclismo, running, atletismo, baloncesto, ajedrez, montañismo, juegos, tenis, artes marciales, boxeo, alpinismo, pesca, golf, natación',
      tells:
        'fútbol, futbolista*, gol, goles, entrenador*, entrenamiento*, liga, champions, olimpi*, olímpic*, atleta*, maratón, maratones, ciclis*, tenis, baloncesto, ajedrez, jaque mate, montañis*, alpinis*, himalaya, everest, boxe*, campeón, campeona, campeonato, deportist*, deportiv*, real madrid, barça, corredor*, correr, entrenar, plan de entrenamiento, medalla*, mister, vestuario, estadio*, jugador*',
    },
    {
      ids: 'home-garden',
      names: 'libro de jardinería, casa y jardín, huerto urbano',
      typed:
        'jardinería, decoración, bricolaje, jardín, hogar, huerto, decoración de interiores, interiorismo, plantas de interior, orden, limpieza, casa, hogar y jardín, bonsáis',
      tells:
        'jardín, jardines, jardinería, jardiner*, huerto*, plantas, plantar, sembrar, siembra*, podar, poda, macet*, abono*, riego, compost*, rosales, decoración, interiorismo, ordenar, muebles, bricolaje, terraza',
    },
    {
      ids: 'crafts',
      names:
        'libro de manualidades, punto y ganchillo, papiroflexia, manualidades y aficiones, libro de costura',
      typed:
        'manualidades, labores, ganchillo, punto, costura, crochet, aficiones, bordado, scrapbooking, origami, amigurumi, hobby, colorear, tejer, patchwork, artesanía, maquetas, coleccionismo',
      tells:
        'labores, ganchillo, crochet, amigurumi*, tejer, tejid* a mano, agujas, ovillo*, lana, lanas, costura, coser, bordad*, patrones, patchwork, punto de cruz, manualidades, papiroflexia, origami, scrapbook, proyectos creativos, abalorios, cerámica, macramé, tijeras',
    },
    {
      ids: 'family',
      names: 'libro de crianza, crianza y relaciones, educación de los hijos, maternidad y crianza',
      typed:
        'crianza, familia, padres, maternidad, paternidad, hijos, matrimonio, relaciones, pareja, embarazo y bebé, bebés y crianza, crianza respetuosa, divorcio',
      tells:
        'crianza, crianza respetuosa, tus hijos, tu hijo, tu bebé, padres y madres, maternidad, paternidad, rabieta*, lactancia, recién nacid*, disciplina positiva, primer año, sueño infantil, educar, vida en pareja, relación de pareja, relaciones de pareja',
    },
    {
      ids: 'education',
      names:
        'libro de texto, libros de texto, manual universitario, educación y libros de texto, cuaderno de ejercicios',
      typed:
        'pedagogía, educación, enseñanza, didáctica, escuela, universidad, oposiciones, apuntes, material escolar, docentes, exámenes, estudio',
      tells:
        'alumn*, estudiant*, docent*, profesorado, aula, aulas, pedagog*, didáctic*, enseñanza, aprendizaje, currículo, bachillerato, oposiciones, temario, ejercicios resueltos, libro de texto, manual, universitari*, primaria, secundaria, test de',
    },
    {
      ids: 'reference-language',
      names: 'libro de idiomas, curso de idiomas, obras de consulta e idiomas',
      typed:
        'diccionario, enciclopedia, gramática, idiomas, lenguas, lingüística, inglés, diccionarios, francés, escritura, manual de estilo, vocabulario, obras de consulta, alemán, referencia',
      tells:
        'diccionario*, enciclopedia*, gramática, vocabulario, ortografía, idioma*, lingüístic*, aprender inglés, curso de inglés, verbos, traducción, glosario, manual de estilo, conjugación, entradas, expresiones, atlas',
    },
    {
      ids: 'essays-criticism',
      names: 'ensayo literario, crítica literaria, ensayo y crítica, artículos periodísticos',
      typed:
        'ensayo, ensayos, columnas, crítica, crónicas, artículos, ensayística, teoría literaria, estudios culturales, humanidades, crónica',
      tells:
        'ensayo, ensayos, reflexión sobre, reflexiones sobre, ensayista*, crítica literaria, artículos, columnas, lúcido análisis, teoría literaria, estudio crítico',
    },
    {
      ids: 'fiction',
      typed: 'ficción, novela, novelas, narrativa de ficción, novela corta, ficciones, best seller',
    },
    { ids: 'nonfiction', typed: 'no ficción, divulgación, documental, libro práctico, no-ficción' },
    {
      ids: '',
      tells:
        'reino unido, caso de, caso contrario, en todo caso, en caso de, hacer caso, amor propio, corte de pelo, corazón de la ciudad, en el corazón de, san juan, santa cruz, santa fe, santo domingo, general de, en por lo sin duda, la primera guerra, banda sonora, actor principal, de planta, en este caso, capital de, caso omiso, dios mío, por dios, mercado negro, mejor libro, libro del año',
    },
  ],
};
