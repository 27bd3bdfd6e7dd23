import SourceModel

/// Text flavours: stream (cell after cell), layout (columns by position), one line a cell, joined blocks.
func reconstructText(_ text: [UInt8]) -> BlockDocument { BlockDocument(text: text, blocks: []) }
