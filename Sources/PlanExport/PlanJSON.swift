public import PlanModel

// The contract's JSON in schema order. Every key is always there: `null` or `[]` where nothing was found.

extension Plan: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("schemaVersion", schemaVersion)
      json.field("generator", generator)
      json.field("source", source)
      json.field("document", document)
      json.field("sections", sections)
      json.field("tables", tables)
      json.field("footnotes", footnotes)
      json.field("citations", citations)
      json.field("tasks", tasks)
      json.field("targets", targets)
      json.field("diagnostics", diagnostics)
    }
  }
}

extension Generator: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("version", version)
    }
  }
}

extension Source: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("format", format)
      json.field("sha256", sha256)
      json.field("bytes", bytes)
      json.field("pages", pages)
    }
  }
}

extension PlanDocument: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("type", type)
      json.field("number", number)
      json.field("symbol", symbol)
      json.field("issuer", issuer)
      json.field("parentIssuer", parentIssuer)
      json.field("place", place)
      json.field("issuedOn", issuedOn)
      json.field("title", title)
      json.field("legalBases", legalBases)
      json.field("preamble", preamble)
      json.field("events", events)
      json.field("signature", signature)
      json.field("recipients", recipients)
      json.field("coIssuers", coIssuers)
      json.field("approvals", approvals)
      json.field("numberHint", numberHint)
      json.field("urgency", urgency)
      json.field("secrecy", secrecy)
      json.field("attachedTo", attachedTo)
    }
  }
}

extension DocumentType: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("code", code)
      json.field("name", name)
    }
  }
}

extension Body: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("id", id)
      json.field("kind", kind)
    }
  }
}

extension PlanEvent: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("label", label)
      json.field("text", text)
      json.field("deadlines", deadlines)
    }
  }
}

extension Signature: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("authority", authority)
      json.field("capacity", capacity)
      json.field("name", name)
    }
  }
}

extension Span: JSONWritable {
  public func write(to json: inout JSONWriter) { json.value(self) }

  /// Its fields, one after the other.
  func writeFields(to json: inout JSONWriter) {
    json.field("start", start)
    json.field("end", end)
    json.field("line", line)
    json.field("page", page)
    writeParts(to: &json)
  }

  func writeParts(to json: inout JSONWriter) {
    json.key("parts")
    guard let parts else { return json.null() }
    json.array { json in
      for part in parts {
        json.object { json in
          json.field("start", part.start)
          json.field("end", part.end)
        }
      }
    }
  }
}

extension Section: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("label", label)
      json.field("level", level)
      json.field("role", role)
      json.field("heading", heading)
      json.field("text", text)
      json.field("children", children)
      json.field("span", span)
    }
  }
}

extension Table: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("section", section)
      json.field("columns", columns)
      json.field("rows", rows)
      json.field("span", span)
    }
  }
}

extension Table.Column: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("header", header)
      json.field("role", role)
    }
  }
}

extension Table.Row: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", kind)
      json.field("cells", cells)
      json.field("span", span)
    }
  }
}

extension Table.Cell: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("text", text)
      json.field("span", span)
    }
  }
}

extension Footnote: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("marker", marker)
      json.field("text", text)
      json.field("anchors", anchors)
      json.field("span", span)
    }
  }
}

extension Footnote.Anchor: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("in", self.in)
      json.field("span", span)
    }
  }
}

extension Citation: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", kind)
      json.field("type", type)
      json.field("symbol", symbol)
      json.field("date", date)
      json.field("issuer", issuer)
      json.field("text", text)
      json.field("in", self.in)
      json.field("target", target)
      json.field("span", span)
    }
  }
}

extension Target: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("text", text)
      json.field("subject", subject)
      json.field("comparison", comparison)
      json.field("value", value)
      json.field("unit", unit)
      json.field("by", by)
      json.field("in", self.in)
      json.field("span", span)
    }
  }
}

extension PlanTask: JSONWritable {
  public func write(to json: inout JSONWriter) { json.object { writeFields(to: &$0) } }

  /// Its fields without the braces, for forms that add to them (`tasks --format json`).
  public func writeFields(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("key", key)
    json.field("origin", origin)
    json.field("section", section)
    json.field("table", table)
    json.field("parent", parent)
    json.field("content", content)
    json.field("lead", lead)
    json.field("coordinating", coordinating)
    json.field("deadlines", deadlines)
    json.field("start", start)
    json.field("due", due)
    json.field("deliverable", deliverable)
    json.field("note", note)
    json.field("reportTo", reportTo)
    json.field("approver", approver)
    json.field("supervisor", supervisor)
    json.field("targets", targets)
    json.field("citations", citations)
    json.field("footnotes", footnotes)
    json.field("span", span)
    json.field("repeats", repeats)
    json.field("confidence", confidence)
    json.field("review", review)
  }
}

extension Agency: JSONWritable {
  public func write(to json: inout JSONWriter) { json.object { writeFields(to: &$0) } }

  /// Its fields without the braces, for forms that add to them (`probe agency`).
  public func writeFields(to json: inout JSONWriter) {
    json.field("name", name)
    json.field("id", id)
    json.field("kind", kind)
    json.field("from", from)
  }
}

extension Deadline: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("text", text)
      json.field("kind", kind)
      json.field("start", start)
      json.field("due", due)
      json.field("inclusive", inclusive)
      json.field("recurrence", recurrence)
      json.field("milestone", milestone)
      json.field("precision", precision)
      json.field("certainty", certainty)
      json.field("edtf", edtf)
      json.field("anchor", anchor)
      json.field("flags", flags)
      json.field("span", span)
    }
  }
}

extension Diagnostic: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("severity", severity)
      json.field("code", code)
      json.field("message", message)
      json.field("in", self.in)
      json.field("span", span)
    }
  }
}
