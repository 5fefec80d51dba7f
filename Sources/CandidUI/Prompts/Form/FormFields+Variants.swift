import CandidCore
import Canvas

// The text that a channel has of its own, a field for each.
extension FormField {
  /// The fields of some channels; each is seen where its channel is picked, and while it has words.
  static func variants(for channels: [String], in settings: Settings) -> [FormField] {
    channels.map { id in
      let known = settings.channels.first { $0.id == id }
      return FormField(
        name: variantName(id),
        label: "Text for \(known?.name ?? "\(id) (not in the plan)")",
        input: .text(rows: 1, grows: false),
        words: { post in post.variants.first { $0.channel == id }?.text ?? "" },
        edits: { reading throws(FormMisfit) in
          // The texts are one field of the post, so each edit has all of them.
          [.variants(channels.reduce(reading.post.variants) { $0.taking($1, reading) })]
        },
        hint: "the shared text",
        isTitled: true,
        channel: id,
        fallback: { $0.text(of: Draft.text) },
        count: { form, _ in known.map { TextCounts.own(of: $0, form) } ?? [] }
      )
    }
  }

  static func variantName(_ channel: String) -> String { "\(Draft.text):\(channel)" }

  /// The channel whose text a field of this name is; nil where it is another field.
  static func channel(ofVariant name: String) -> String? {
    let prefix = variantName("")
    return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
  }
}

extension Form {
  /// The places of the fields that are seen; the one with the focus always is.
  var shownFields: [Int] {
    let picked = pickedChannels
    return fields.indices.filter { place in
      if fields[place] == .fold { return comesTwice || place == focus }
      guard let channel = fields[place].channel, place != focus else { return true }
      return picked.contains(channel) || !values[place].text.isBlank
    }
  }

  /// The channels whose boxes are checked.
  var pickedChannels: Set<String> {
    Set(text(of: FormField.channels.name).split(separator: "\n").map(String.init))
  }

  /// Whether a field says something; blanks do not.
  func hasWords(_ name: String) -> Bool { !text(of: name).isBlank }
}

extension [Variant] {
  /// The texts as the field of a channel has them; one that says nothing leaves the shared text.
  fileprivate func taking(_ channel: String, _ reading: FormReading) -> [Variant] {
    let typed = reading.other(FormField.variantName(channel))
    let place = firstIndex { $0.channel == channel }
    guard typed != place.map({ self[$0].text }) ?? "" else { return self }
    var variants = self
    switch (place, !typed.isBlank) {
    case (let place?, true): variants[place].text = typed
    case (let place?, false): variants.remove(at: place)
    case (nil, true): variants.append(Variant(channel: channel, text: typed))
    case (nil, false): break
    }
    return variants
  }
}
