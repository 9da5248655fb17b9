"""The charts: a page for each tab, and the plots that pyqtgraph draws. Plots are imported when first shown."""
