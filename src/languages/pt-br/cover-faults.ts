import type { CoverSentences } from '../cover-sentences.ts';
import { formats } from './formats.ts';

const FORMATS = 'JPEG, PNG, WebP, GIF, AVIF ou TIFF';
const LATER = 'Tente de novo em um minuto.';

/** Why a cover could not be looked at, in Brazilian Portuguese. */
export const coverFaults: CoverSentences['faults'] = {
  PICTURE_EMPTY: () => 'O arquivo da imagem está vazio. Envie a capa de novo, em JPEG ou PNG.',
  PICTURE_NOT_A_PICTURE: () =>
    `Esse arquivo não é uma imagem, seja qual for o nome dele. Envie a capa em ${FORMATS}.`,
  PICTURE_FORMAT_REFUSED: () =>
    `Não sei ler imagens desse formato. Salve a capa em ${FORMATS} e envie assim.`,
  PICTURE_DOCUMENT: () =>
    'Isso é um documento, não uma imagem. Salve a página da capa em JPEG ou PNG e envie assim.',
  PICTURE_HEIC: () =>
    'Essa é uma imagem HEIC, que não sei ler. No iPhone, escolha Ajustes › Câmera › Formatos › Mais Compatível, ou envie uma captura de tela dela; em outro lugar, abra-a e exporte-a como JPEG.',
  PICTURE_HDR: () =>
    'Essa imagem está em HDR, por isso não posso ter certeza das cores dela. Salve-a em sRGB, em JPEG ou PNG, e envie assim.',
  PICTURE_TRANSPARENT: () =>
    'A imagem é toda transparente, então não há nada para ver. Salve a capa com o fundo e envie assim.',
  PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide }) =>
    `A imagem é grande demais: leio até ${formats.bytes(bytes)} e ${formats.number(pixels / 1e6)} milhões de pixels (AVIF: ${formats.number(avifPixels / 1e6)} milhões), e ${formats.number(longSide)} pixels de cada lado. Salve-a menor (${formats.number(1600)} pixels de altura bastam), com 8 bits por canal, e envie assim.`,
  PICTURE_TOO_SMALL: ({ side }) =>
    `A imagem é pequena demais para uma capa: precisa de pelo menos ${side} pixels de cada lado. Envie uma maior.`,
  PICTURE_DAMAGED: () =>
    'Não consigo ler a imagem: o arquivo está cortado, danificado ou é de um tipo raro. Salve-a de novo em JPEG ou PNG e envie assim.',
  PICTURE_TOO_SLOW: () =>
    'A imagem demorou demais para ser lida. Salve-a menor, em JPEG ou PNG, e envie assim.',
  ATTACHMENT_REFUSED: () =>
    'A imagem não está guardada nesta plataforma, por isso não a abri. Anexe a própria imagem.',
  ATTACHMENT_REDIRECTED: () => 'Não tenho permissão para abrir a imagem daqui. Envie por mensagem direta.',
  ATTACHMENT_EXPIRED: () => 'A imagem não está mais lá: o link expirou ou alguém a apagou. Anexe de novo.',
  ATTACHMENT_LATE: () => `A imagem não chegou a tempo. ${LATER}`,
  ATTACHMENT_BUSY: () => `Não consegui baixar a imagem: a plataforma está muito ocupada agora. ${LATER}`,
  ATTACHMENT_UNREACHABLE: () => `Não consegui baixar a imagem. ${LATER}`,
  COVER_FAILED: () => 'Não consegui olhar a capa: algo falhou do meu lado. Tente de novo mais tarde.',
};
