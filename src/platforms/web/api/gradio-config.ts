/** The version of Gradio whose clients' way of asking is understood. */
const VERSION = '4.44.1';

const [TEXT, GENRES, LABEL] = [1, 2, 3] as const;

/** A field of Gradio's form. */
function textbox(id: number, label: string) {
  return { id, type: 'textbox', props: { name: 'textbox', label, value: '', visible: true } };
}

/**
 * What Gradio's clients ask for first, at `/config`: an app with one function, `predict`, that is called without a queue.
 * Without `root` a client goes on asking where it asked; nothing of a call is to be kept in a browser.
 */
export const GRADIO_CONFIG = {
  version: VERSION,
  mode: 'interface',
  title: 'coverhues',
  app_id: 1,
  dev_mode: false,
  is_space: false,
  is_colab: false,
  connect_heartbeat: false,
  analytics_enabled: false,
  enable_queue: false,
  run_history: false,
  protocol: 'sse_v3',
  api_prefix: '',
  path: '',
  root: '',
  components: [
    textbox(TEXT, 'description'),
    textbox(GENRES, 'genres'),
    { id: LABEL, type: 'label', props: { name: 'label', label: 'hues', visible: true } },
  ],
  layout: { id: 0, children: [{ id: TEXT }, { id: GENRES }, { id: LABEL }] },
  dependencies: [
    {
      id: 0,
      targets: [],
      inputs: [TEXT, GENRES],
      outputs: [LABEL],
      backend_fn: true,
      js: null,
      queue: false,
      api_name: 'predict',
      api_visibility: 'public',
      show_api: true,
      batch: false,
      cancels: [],
      types: { continuous: false, generator: false, cancel: false },
    },
  ],
} as const;

const STRING = { type: { type: 'string' }, python_type: { type: 'str', description: '' } } as const;

/** What it takes and gives, at `/info`. */
export const GRADIO_INFO = {
  named_endpoints: {
    '/predict': {
      parameters: [
        {
          label: 'description',
          parameter_name: 'description',
          parameter_has_default: false,
          parameter_default: null,
          component: 'Textbox',
          serializer: 'StringSerializable',
          example_input: 'A dragon guards the last library.',
          ...STRING,
        },
        {
          label: 'genres',
          parameter_name: 'genres',
          parameter_has_default: true,
          parameter_default: '',
          component: 'Textbox',
          serializer: 'StringSerializable',
          example_input: 'fantasy',
          ...STRING,
        },
      ],
      returns: [
        {
          label: 'hues',
          component: 'Label',
          serializer: 'JSONSerializable',
          type: { type: 'object' },
          python_type: { type: 'Dict[Any, Any]', description: 'a label, and confidences by label' },
        },
      ],
    },
  },
  unnamed_endpoints: {},
} as const;
