import CandidCore
import Canvas

extension Spot {
  /// A field of a form; a click goes there and, where typed words stand, to the place in them that
  /// `place` gives of a point in the block.
  static func field(_ number: Int, _ place: (@Sendable (Point) -> Int)? = nil) -> Spot {
    Spot(turn: turningForm) { model, point in
      model.point(at: number) { value in
        guard let place, case .typed(var editor) = value else { return }
        editor.move(to: place(point))
        value = .typed(editor)
      }
    }
  }

  /// Something to choose: a click chooses it, or ticks it where several may be.
  static func option(_ option: Int, of field: Int) -> Spot {
    Spot(turn: turningForm) { model, _ in
      model.point(at: field) { $0.choose(option) }
    }
  }

  /// A button: a click goes there, a double click presses it.
  static func button(_ number: Int) -> Spot {
    Spot(opens: "enter", turn: turningForm) { model, _ in model.point(at: number) { _ in } }
  }

  /// A line of the private log over a form.
  static func hardPart(_ place: Int) -> Spot {
    let turn: Turning = { $0.pickHardPart(by: $1) }
    return Spot(opens: "put-hard-part-in", turn: turn) { model, _ in
      guard case .form(var form) = model.entry else { return [] }
      form.pickedHardPart = place
      model.entry = .form(form)
      return []
    }
  }

  /// The line to type in; a click puts the cursor there.
  static func line(_ place: @escaping @Sendable (Point) -> Int) -> Spot {
    Spot { model, point in
      guard case .prompt(var prompt) = model.entry else { return [] }
      prompt.hasAsked = false
      prompt.editor.move(to: place(point))
      model.entry = .prompt(prompt)
      return []
    }
  }

  private static let turningForm: Turning = { $0.turnForm(by: $1) }
}

extension Model {
  /// Goes to a field or button of the form, and changes what stands there.
  fileprivate mutating func point(
    at place: Int,
    _ change: (inout FormValue) -> Void
  ) -> [Effect] {
    changeForm { form, _ in
      form.focus = place
      form.change(place, change)
    }
  }

  /// Goes on in the text that has the focus, else to another field; round the form it does not go.
  fileprivate mutating func turnForm(by steps: Int) -> [Effect] {
    changeForm { form, layout in
      if form.takesLines, form.moveText(byRows: steps, in: layout()) { return }
      form.step(by: steps, goesRound: false)
    }
  }
}
