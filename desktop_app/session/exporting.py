"""Writing the notes: build the report and the PDF in a job."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.export import ReportOptions, Written, build_report, write_pdf
from desktop_app.session.jobs import Job, Step
from desktop_app.session.session import Session


def export_notes(session: Session, path: Path, options: ReportOptions, resources: Path) -> Job | None:
    """Begin to write the open document's notes; the job's answer is a `Written`. None where nothing is open.

    What is typed while it runs does not change the report: it is made from the notebook of this moment, or of the
    frozen state that the options name. Raises KeyError for a state whose change the journal does not have.
    """
    opened = session.opened
    if opened is None:
        return None
    session.end_typing()
    notebook, methods = session.past.notebook_at(options.state), session.ratings.methods

    def work(step: Step) -> Written:
        report = build_report(opened.document, opened.findings, notebook, options, methods)
        return write_pdf(report, path, resources, step)

    words = QCoreApplication.translate("Session", "Exporting notes…")
    return session.jobs.make("export", words, work)
