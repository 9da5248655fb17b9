"""The open document as one object: undo, location, jobs, settings. QtCore and QtGui, no widgets."""
