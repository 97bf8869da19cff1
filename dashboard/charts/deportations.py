def deportations(): pass
