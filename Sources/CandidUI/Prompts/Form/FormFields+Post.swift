import CandidCore

// The fields of the edit form, in its order.
extension FormField {
  static let stage = FormField(
    name: "stage",
    label: "Stage",
    input: .choice(
      Stage.allCases.map {
        FormOption(word: $0.rawValue, label: $0.rawValue, key: $0.rawValue.first)
      }
    ),
    words: { $0.stage.rawValue },
    edits: { reading throws(FormMisfit) in
      Stage(rawValue: reading.text).map { [.stage($0)] } ?? []
    }
  )

  static let title = FormField(
    name: "title",
    label: "Title",
    input: .line,
    words: { $0.title },
    edits: { reading throws(FormMisfit) in
      do throws(TitleError) {
        return [.title(try Title.checked(reading.text))]
      } catch {
        throw FormMisfit(error.description)
      }
    }
  )

  static let date = FormField(
    name: "date",
    label: "Date",
    input: .line,
    words: { $0.day?.description ?? "" },
    edits: { reading throws(FormMisfit) in
      let when = try when(reading)
      return when == reading.post.when ? [] : [.when(when)]
    },
    isAlwaysRead: true,
    hint: "no date: an idea; 2026-11-24, fri, +2d",
    aside: { form, model in FormNotes.week(form, model) }
  )

  static let time = FormField(
    name: "time",
    label: "Time",
    input: .line,
    words: { $0.time?.description ?? "" },
    edits: { reading throws(FormMisfit) in
      // The date, which is always read, puts both together.
      _ = try time(reading.text)
      return []
    },
    hint: "no time of day; 9:30",
    aside: { form, model in FormNotes.oddity(form, model) }
  )

  static let channels = FormField(
    name: "channels",
    label: "Channels",
    input: .choices { settings, post in
      let known = settings.channels.map { FormOption(word: $0.id, label: $0.name) }
      let gone = (post?.channels ?? []).filter { id in !settings.channels.contains { $0.id == id } }
      return known + gone.map { FormOption(word: $0, label: "\($0) (not in the plan)") }
    },
    words: { $0.channels.joined(separator: "\n") },
    edits: { reading throws(FormMisfit) in
      let picked = reading.text.split(separator: "\n").map(String.init)
      // Those that stay keep their order.
      let staying = reading.post.channels.filter(picked.contains)
      return [.channels(staying + picked.filter { !staying.contains($0) })]
    },
    hint: "none yet; add them in the settings"
  )

  static let intention = FormField(
    name: "intention",
    label: "Intention",
    input: .choice(FormOption.intentions),
    words: { $0.intention?.rawValue ?? "" },
    edits: { reading throws(FormMisfit) in [.intention(Intention(rawValue: reading.text))] },
    note: { form, model in FormNotes.intention(form, model) }
  )

  static let story = FormField(
    name: "story",
    label: "Story",
    input: .choice(FormOption.stories),
    words: { $0.story?.rawValue ?? "" },
    edits: { reading throws(FormMisfit) in [.story(Story(rawValue: reading.text))] },
    note: { form, model in FormNotes.story(form, model) }
  )

  static let offer = FormField(
    name: "offer",
    label: "Offer",
    input: .choice([
      FormOption(word: "", label: "no", key: "n"),
      FormOption(word: "offer", label: "asks for a sale", key: "y"),
    ]),
    words: { $0.isOffer ? "offer" : "" },
    edits: { reading throws(FormMisfit) in [.isOffer(reading.text == "offer")] }
  )

  static let why = FormField(
    name: "why",
    label: "Why",
    input: .line,
    words: { $0.why ?? "" },
    edits: { reading throws(FormMisfit) in [.why(reading.line)] },
    hint: "why it is posted, in your words"
  )

  static let need = FormField(
    name: "need",
    label: "Need",
    input: .line { $0.needs },
    words: { $0.need ?? "" },
    edits: { reading throws(FormMisfit) in [.need(reading.line)] },
    hint: "which customer need it serves"
  )

  static let text = FormField(
    name: Draft.text,
    label: "Text",
    input: .text(rows: 3, grows: true),
    words: { $0.text },
    edits: { reading throws(FormMisfit) in [.text(reading.text)] },
    isTitled: true,
    count: { form, _ in TextCounts.shared(form) },
    note: { form, model in FormNotes.hardParts(form, model) }
  )

  static let sources = FormField(
    name: "sources",
    label: "Sources",
    input: .text(rows: 1, grows: false),
    words: { ItemLines.text(of: $0.sources, line: \.self) },
    edits: { reading throws(FormMisfit) in
      [.sources(try ItemLines.strings(reading.lines, before: reading.post.sources))]
    },
    hint: "one a line; “own experience” is one"
  )

  static let pictures = FormField(
    name: "pictures",
    label: "Pictures",
    input: .text(rows: 1, grows: false),
    words: { MediaLines.text(of: $0.media) },
    edits: { reading throws(FormMisfit) in
      [.media(try MediaLines.media(reading.lines, before: reading.post.media))]
    },
    hint: "one a line: file | alt text | altered, disclosed"
  )

  static let credits = FormField(
    name: "credits",
    label: "Credits",
    input: .text(rows: 1, grows: false),
    words: { ItemLines.text(of: $0.credits, line: \.self) },
    edits: { reading throws(FormMisfit) in
      [.credits(try ItemLines.strings(reading.lines, before: reading.post.credits))]
    },
    hint: "one a line"
  )

  static let notes = FormField(
    name: "notes",
    label: "Notes",
    input: .text(rows: 1, grows: false),
    words: { $0.notes },
    edits: { reading throws(FormMisfit) in [.notes(reading.text)] },
    hint: "for yourself; not part of the post"
  )

  private static func time(_ text: String) throws(FormMisfit) -> Time? {
    let words = text.filter { !$0.isWhitespace }
    guard !words.isEmpty else { return nil }
    guard let time = Time(words) else {
      throw FormMisfit("write a time as 9:30 or 09:30, or leave it empty")
    }
    return time
  }

  /// Date and time together.
  private static func when(_ reading: FormReading) throws(FormMisfit) -> When {
    // What is wrong with the time stands at the time.
    let time = (try? time(reading.other("time"))) ?? nil
    guard reading.line != nil else {
      if time != nil { throw FormMisfit("a time needs a date; without both it is an idea") }
      return .idea
    }
    do throws(DateWordError) {
      return When(try reading.dateBase.day(reading.text), at: time)
    } catch {
      throw FormMisfit(error.description)
    }
  }
}

extension FormOption {
  static let intentions: [FormOption] = [
    intention("c", .connection), intention("e", .education), intention("b", .behindTheScenes),
    intention("-", nil),
  ]

  static let stories: [FormOption] = [
    story("p", .polished), story("w", .whole), story("h", .hard), story("n", .plain),
    story("-", nil),
  ]

  private static func intention(_ key: Character, _ intention: Intention?) -> FormOption {
    FormOption(
      word: intention?.rawValue ?? "",
      label: intention?.rawValue ?? "untagged",
      key: key,
      sign: .intention(intention)
    )
  }

  private static func story(_ key: Character, _ story: Story?) -> FormOption {
    FormOption(
      word: story?.rawValue ?? "",
      label: story?.rawValue ?? "untold",
      key: key,
      sign: .story(story)
    )
  }
}
