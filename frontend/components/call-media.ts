// One's own camera and microphone: opened when somebody says so, remembered as chosen, let go of at once.

export type Problem = 'insecure' | 'blocked' | 'missing' | 'inUse' | 'other';

export type Kind = 'microphone' | 'camera' | 'speaker';

type Chosen = Partial<Record<Kind, string>>;

const CHOSEN = 'mockroom-devices';

const KINDS: Record<MediaDeviceKind, Kind> = {
  audioinput: 'microphone',
  videoinput: 'camera',
  audiooutput: 'speaker'
};

export class DeviceProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

/** Which devices were chosen in this browser. */
export function chosen(): Chosen {
  try {
    return JSON.parse(localStorage.getItem(CHOSEN) ?? '{}') as Chosen;
  } catch {
    return {};
  }
}

export function choose(kind: Kind, device: string): void {
  try {
    localStorage.setItem(CHOSEN, JSON.stringify({ ...chosen(), [kind]: device || undefined }));
  } catch {
    // then it is chosen for as long as this page lives
  }
}

/** What there is to choose from; devices without a name are not told apart, and so left out. */
export async function devices(): Promise<Record<Kind, MediaDeviceInfo[]>> {
  const found: Record<Kind, MediaDeviceInfo[]> = { microphone: [], camera: [], speaker: [] };
  for (const device of (await navigator.mediaDevices?.enumerateDevices?.()) ?? []) {
    if (device.label && device.deviceId) {
      found[KINDS[device.kind]].push(device);
    }
  }
  if (!('setSinkId' in HTMLMediaElement.prototype)) {
    found.speaker = [];
  }
  return found;
}

/** Lets an element be heard where was chosen. */
export async function direct(element: HTMLMediaElement): Promise<void> {
  const { speaker } = chosen();
  if (speaker && 'setSinkId' in element && element.sinkId !== speaker) {
    await element.setSinkId(speaker).catch(() => {}); // it was unplugged: the browser's own choice is heard
  }
}

export class OwnMedia {
  /** What is sent, and shown to oneself. */
  readonly stream = new MediaStream();
  microphone = true;
  /** Why there is no picture although one was wanted. */
  withoutCamera = false;
  /** Is told when a device went away by itself. */
  lost: (kind: 'microphone' | 'camera') => void = () => {};

  #closed = false;

  get audio(): MediaStreamTrack | undefined {
    return this.stream.getAudioTracks()[0];
  }

  get video(): MediaStreamTrack | undefined {
    return this.stream.getVideoTracks()[0];
  }

  get camera(): boolean {
    return this.video !== undefined;
  }

  /** Opens the microphone, and the camera if wanted; a camera that is missing or taken is done without. */
  async open(camera: boolean): Promise<void> {
    try {
      this.#take(await this.#ask({ audio: true, video: camera }));
    } catch (problem) {
      const { problem: what } = problem as DeviceProblem;
      if (!camera || (what !== 'missing' && what !== 'inUse')) {
        throw problem;
      }
      this.#take(await this.#ask({ audio: true, video: false }));
      this.withoutCamera = true;
    }
  }

  mute(muted: boolean): void {
    this.microphone = !muted;
    if (this.audio) {
      this.audio.enabled = this.microphone;
    }
  }

  /** Switches the camera off for good, light and all, or opens it anew. */
  async show(camera: boolean): Promise<void> {
    this.withoutCamera = false;
    if (!camera) {
      this.#drop(this.video);
    } else if (!this.camera) {
      this.#take(await this.#ask({ audio: false, video: true }));
    }
  }

  /** Goes over to what is chosen now. */
  async change(kind: 'microphone' | 'camera'): Promise<void> {
    if (kind === 'camera' && !this.camera) {
      return;
    }
    // First let go: some systems lend a camera to one at a time.
    this.#drop(kind === 'camera' ? this.video : this.audio);
    this.#take(await this.#ask({ audio: kind === 'microphone', video: kind === 'camera' }));
  }

  close(): void {
    this.#closed = true;
    this.stream.getTracks().forEach((track) => this.#drop(track));
  }

  async #ask(wanted: { audio: boolean; video: boolean }): Promise<MediaStream> {
    if (!navigator.mediaDevices?.getUserMedia) {
      throw new DeviceProblem('insecure');
    }
    const { microphone, camera } = chosen();
    try {
      return await navigator.mediaDevices.getUserMedia({
        audio: wanted.audio && { echoCancellation: true, noiseSuppression: true, deviceId: microphone },
        video: wanted.video && {
          width: { ideal: 640 },
          height: { ideal: 360 },
          frameRate: { ideal: 24, max: 30 },
          deviceId: camera
        }
      });
    } catch (error) {
      throw new DeviceProblem(problemOf(error));
    }
  }

  #take(opened: MediaStream): void {
    for (const track of opened.getTracks()) {
      if (this.#closed) {
        track.stop(); // somebody went before the browser had its answer
        continue;
      }
      this.#drop(track.kind === 'audio' ? this.audio : this.video);
      track.enabled = track.kind === 'video' || this.microphone;
      track.onended = () => {
        this.#drop(track);
        this.lost(track.kind === 'audio' ? 'microphone' : 'camera');
      };
      this.stream.addTrack(track);
    }
  }

  #drop(track: MediaStreamTrack | undefined): void {
    if (track) {
      track.onended = null;
      track.stop();
      this.stream.removeTrack(track);
    }
  }
}

function problemOf(error: unknown): Problem {
  switch ((error as DOMException | undefined)?.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'blocked';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'inUse';
    default:
      return 'other';
  }
}
