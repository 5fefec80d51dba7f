/// A piece of text that is safe to draw and takes one place on the screen.
struct Cluster: Hashable {
  /// A scalar and at most two marks; at most 15 bytes, so that Swift keeps it inside the value.
  ///
  /// "\n" or "\t" only where the clusters were asked to keep them.
  var text: String
  /// 1 or 2; 0 for a kept "\n" or "\t".
  var columns: Int
  /// Whether it belongs to a part of the text that was asked to be marked.
  var isMarked = false

  static let blank = Cluster(text: " ", columns: 1)

  var isBlank: Bool { text == " " && columns == 1 }

  /// One printable ASCII character.
  init(ascii byte: UInt8) {
    self.init(text: asciiTexts[Int(byte & 0x7F)], columns: 1)
  }

  init(text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }
}

/// Every ASCII character as a text, made once.
let asciiTexts: [String] = (0..<128).map { String(Unicode.Scalar(UInt8($0))) }
