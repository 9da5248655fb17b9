"""Document + Findings + Notebook -> Report (a tree) -> one exporter a format."""

from desktop_app.export.build import build_report
from desktop_app.export.files import ExportError
from desktop_app.export.pdf import Written, write_pdf
from desktop_app.export.report import Paper, Report, ReportOptions, Which

__all__ = ["ExportError", "Paper", "Report", "ReportOptions", "Which", "Written", "build_report", "write_pdf"]
