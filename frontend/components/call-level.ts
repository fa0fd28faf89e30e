/** How loud a microphone is, from 0 to 1, told as often as a screen is drawn. */
export class Level {
  readonly #context = new AudioContext();
  readonly #analyser = this.#context.createAnalyser();
  readonly #samples = new Float32Array(1024);
  #source?: MediaStreamAudioSourceNode;
  readonly #told: (level: number) => void;
  #frame = 0;

  constructor(told: (level: number) => void) {
    this.#told = told;
    this.#analyser.fftSize = this.#samples.length;
    this.#frame = requestAnimationFrame(this.#tick);
  }

  /** Listens to this from now on. */
  hear(stream: MediaStream): void {
    this.#source?.disconnect();
    this.#source = undefined;
    if (stream.getAudioTracks().length > 0) {
      this.#source = this.#context.createMediaStreamSource(stream);
      this.#source.connect(this.#analyser);
      void this.#context.resume();
    }
  }

  readonly #tick = (): void => {
    this.#analyser.getFloatTimeDomainData(this.#samples);
    const power = this.#samples.reduce((sum, sample) => sum + sample * sample, 0) / this.#samples.length;
    // From -60 dB, a quiet room, to -10 dB, a loud voice.
    this.#told(Math.min(1, Math.max(0, (10 * Math.log10(power + 1e-12) + 60) / 50)));
    this.#frame = requestAnimationFrame(this.#tick);
  };

  close(): void {
    cancelAnimationFrame(this.#frame);
    void this.#context.close();
  }
}

const TONE_FOR = 0.9;

/** Two soft notes out of the chosen speaker. */
export async function tone(direct: (element: HTMLMediaElement) => Promise<void>): Promise<void> {
  const context = new AudioContext();
  const out = context.createMediaStreamDestination();
  const volume = context.createGain();
  volume.connect(out);
  const start = context.currentTime + 0.05;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.25, start + 0.05);
  volume.gain.linearRampToValueAtTime(0, start + TONE_FOR);
  const sounds = [440, 660].map((frequency, i) => {
    const sound = context.createOscillator();
    sound.frequency.value = frequency;
    sound.connect(volume);
    sound.start(start + i * 0.3);
    sound.stop(start + TONE_FOR);
    return sound;
  });
  const element = new Audio();
  element.srcObject = out.stream;
  await direct(element);
  await element.play();
  await new Promise((resolve) => sounds[sounds.length - 1].addEventListener('ended', resolve));
  element.srcObject = null;
  await context.close();
}
