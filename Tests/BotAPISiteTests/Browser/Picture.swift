import Foundation

/// A picture of what is in sight, and what there is to see on it.
struct Picture {
    /// PNG in Base64.
    private let data: String
    let width: Int
    /// How many different ones.
    let colours: Int
    /// Pixels that are not the ground's, in the quarter that has the fewest of them.
    let ink: Int

    /// The browser decodes it itself, on an empty page: a picture is not trusted for being there.
    init(of reading: Reading) throws {
        try reading.rest()
        data = try reading.browser.picture()
        try reading.browser.visit("about:blank")
        let measured = try reading.browser.evaluate("""
            (async () => {
                const image = await createImageBitmap(await (await fetch('data:image/png;base64,\(data)')).blob());
                const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
                canvas.drawImage(image, 0, 0);
                const pixels = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
                const colours = new Map();
                for (const pixel of pixels) colours.set(pixel, (colours.get(pixel) ?? 0) + 1);
                const ground = [...colours].sort((one, other) => other[1] - one[1])[0][0];
                const quarters = [0, 0, 0, 0];
                pixels.forEach((pixel, at) => {
                    const [x, y] = [at % image.width, Math.floor(at / image.width)];
                    if (pixel !== ground) quarters[(x * 2 >= image.width ? 1 : 0) + (y * 2 >= image.height ? 2 : 0)] += 1;
                });
                return [image.width, colours.size, Math.min(...quarters)];
            })()
            """) as? [Double] ?? [0, 0, 0]
        (width, colours, ink) = (Int(measured[0]), Int(measured[1]), Int(measured[2]))
    }

    /// The folder to keep pictures in, for those who want to look at them.
    static let folder = ProcessInfo.processInfo.environment["SITE_PICTURES"]

    func keep(_ name: String) throws {
        guard let folder = Picture.folder, let bytes = Data(base64Encoded: data) else { return }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try bytes.write(to: URL(filePath: "\(folder)/\(name).png"))
    }
}
